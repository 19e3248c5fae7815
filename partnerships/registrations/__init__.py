"""What of this app can be signed, talked about, made in the background and read in the trail, one module per subject.

Each has one function, `register`, which Django's start calls once the models exist.
"""

from partnerships import notices
from partnerships.registrations import agreements, bodies, course, documents, kits, meetings, orientation, process

SUBJECTS = [agreements, bodies, course, documents, kits, meetings, orientation, process, notices]
