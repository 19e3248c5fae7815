"""What staff of an association takes along."""

from reporting.actions.bundles import request_bundle


def bundle(world, language="fr"):
    return request_bundle(
        reports=[world.report_signed], language=language, by=world.cast["association"], now=world.ago(days=1)
    )
