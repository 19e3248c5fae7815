from django.urls import path

from partnerships.views import (
    agreements,
    amendments,
    changes,
    files,
    involvement,
    negotiation,
    people,
    phases,
    reminders,
    signing,
    wordings,
)

app_name = "partnerships"
urlpatterns = [
    path("<slug:slug>/agreements/", agreements.AgreementList.as_view(), name="agreement_list"),
    path("<slug:slug>/agreements/add/", agreements.AgreementAdd.as_view(), name="agreement_add"),
    path("<slug:slug>/agreements/<int:pk>/", agreements.AgreementDetail.as_view(), name="agreement_detail"),
    path("<slug:slug>/agreements/<int:pk>/change/", agreements.AgreementEdit.as_view(), name="agreement_edit"),
    path("<slug:slug>/agreements/<int:pk>/pen/", negotiation.PenHand.as_view(), name="pen_hand"),
    path("<slug:slug>/agreements/<int:pk>/accept/", negotiation.TextAccept.as_view(), name="text_accept"),
    path("<slug:slug>/agreements/<int:pk>/reopen/", negotiation.TextReopen.as_view(), name="text_reopen"),
    path("<slug:slug>/agreements/<int:pk>/offer/", negotiation.AgreementOffer.as_view(), name="agreement_offer"),
    path("<slug:slug>/agreements/<int:pk>/aside/", negotiation.SetAside.as_view(), name="agreement_aside"),
    path("<slug:slug>/agreements/<int:pk>/amend/", amendments.AgreementAmend.as_view(), name="agreement_amend"),
    path(
        "<slug:slug>/agreements/<int:pk>/difference/",
        amendments.AgreementDifference.as_view(),
        name="agreement_difference",
    ),
    path(
        "<slug:slug>/agreements/<int:pk>/languages/<slug:language>/",
        wordings.LanguageWrite.as_view(),
        name="language_write",
    ),
    path(
        "<slug:slug>/agreements/<int:pk>/languages/<slug:language>/drop/",
        wordings.LanguageDrop.as_view(),
        name="language_drop",
    ),
    path("<slug:slug>/agreements/<int:pk>/comment/", agreements.CommentAdd.as_view(), name="comment_add"),
    path("<slug:slug>/agreements/<int:pk>/file/", files.AgreementFile.as_view(), name="agreement_file"),
    path("<slug:slug>/versions/<int:pk>/", signing.VersionSign.as_view(), name="version_sign"),
    path(
        "<slug:slug>/versions/<int:pk>/difference/", amendments.VersionDifference.as_view(), name="version_difference"
    ),
    path("<slug:slug>/versions/<int:pk>/signed/", signing.VersionSigned.as_view(), name="version_signed"),
    path("<slug:slug>/versions/<int:pk>/withdraw/", signing.VersionWithdraw.as_view(), name="version_withdraw"),
    path("<slug:slug>/versions/<int:pk>/file/", files.VersionFile.as_view(), name="version_file"),
    path("<slug:slug>/phases/", phases.PhaseList.as_view(), name="phase_list"),
    path("<slug:slug>/phases/propose/", phases.PhasePropose.as_view(), name="phase_propose"),
    path("<slug:slug>/involvement/", involvement.InvolvementPage.as_view(), name="involvement"),
    path("<slug:slug>/involvement/<slug:phase>/", involvement.InvolvementEdit.as_view(), name="involvement_edit"),
    path("<slug:slug>/organisations/", involvement.OrganisationList.as_view(), name="organisation_list"),
    path("<slug:slug>/organisations/add/", involvement.OrganisationAdd.as_view(), name="organisation_add"),
    path("<slug:slug>/members/", people.MemberList.as_view(), name="member_list"),
    path("<slug:slug>/members/add/", people.MemberAdd.as_view(), name="member_add"),
    path("<slug:slug>/members/<int:pk>/end/", people.MemberEnd.as_view(), name="member_end"),
    path("<slug:slug>/municipality/", people.MunicipalityEdit.as_view(), name="municipality_edit"),
    path("<slug:slug>/changes/", changes.Changes.as_view(), name="changes"),
    path("<slug:slug>/remind/<int:partner>/", reminders.Remind.as_view(), name="remind"),
    path("<slug:slug>/reminders/<int:pk>/", reminders.Reminded.as_view(), name="reminded"),
]
