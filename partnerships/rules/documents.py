"""Papers and what is said about things; one municipality may keep some of it to itself."""

import rules

from partnerships.rules.membership import may_comment, may_contribute, may_coordinate, may_read, of_own_partner


@rules.predicate
def is_private(user, row):
    """One municipality keeps it to itself."""
    return row.is_private


@rules.predicate
def is_public(user, document):
    return document.is_public


@rules.predicate
def is_author(user, comment):
    return user.pk == comment.author_id


may_read_private = may_read & (~is_private | of_own_partner)

for model in ("comment", "document", "documentfile"):
    rules.add_perm(f"partnerships.view_{model}", may_read_private)
rules.add_perm("partnerships.add_document", may_contribute)
rules.add_perm("partnerships.revise_document", may_contribute & (~is_private | of_own_partner))
rules.add_perm("partnerships.change_document", may_contribute & of_own_partner)
rules.add_perm("partnerships.share_document", may_contribute & of_own_partner & is_private)
rules.add_perm("partnerships.publish_document", may_coordinate & ~is_private)
rules.add_perm("partnerships.unpublish_document", may_coordinate & is_public)
rules.add_perm("partnerships.add_comment", may_comment)
rules.add_perm("partnerships.settle_comment", may_comment & (is_author | (may_contribute & of_own_partner)))
