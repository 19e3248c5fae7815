"""The word of a municipality, in the application or on paper."""

import rules

from partnerships.choices import Right
from partnerships.rules.membership import has_right, may_coordinate


@rules.predicate
def may_sign_version(user, version):
    """The right that the kind of text asks: a mandate for what goes out in the name of the municipality."""
    return has_right(version.right_to_sign)(user, version)


@rules.predicate
def is_signed(user, version):
    """The kind of text goes out in the name of the municipality, with a signature."""
    return version.right_to_sign == Right.SIGN


rules.add_perm("partnerships.sign_version", may_sign_version)
rules.add_perm("partnerships.scan_version", may_coordinate & is_signed)
rules.add_perm("partnerships.answer_signedpaper", may_coordinate)
