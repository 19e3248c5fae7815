"""The partnership as an IATI 2.03 activity: off until all agreed, and only what the public page shows."""
