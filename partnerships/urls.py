from django.urls import path

from partnerships.views import (
    agreements,
    changes,
    document_files,
    documents,
    files,
    involvement,
    organisations,
    orientation_files,
    partnerships,
    people,
    phases,
    reminders,
    signing,
    talks,
)

app_name = "partnerships"
urlpatterns = [
    path("", partnerships.PartnershipList.as_view(), name="partnership_list"),
    path("<slug:slug>/themes/", partnerships.ThemesEdit.as_view(), name="themes_edit"),
    path("<slug:slug>/agreements/", agreements.AgreementList.as_view(), name="agreement_list"),
    path("<slug:slug>/agreements/add/", agreements.AgreementAdd.as_view(), name="agreement_add"),
    path("<slug:slug>/agreements/<int:pk>/", agreements.AgreementDetail.as_view(), name="agreement_detail"),
    path("<slug:slug>/agreements/<int:pk>/change/", agreements.AgreementEdit.as_view(), name="agreement_edit"),
    path("<slug:slug>/agreements/<int:pk>/offer/", agreements.AgreementOffer.as_view(), name="agreement_offer"),
    path("<slug:slug>/agreements/<int:pk>/file/", files.AgreementFile.as_view(), name="agreement_file"),
    path("<slug:slug>/versions/<int:pk>/", signing.VersionSign.as_view(), name="version_sign"),
    path("<slug:slug>/versions/<int:pk>/signed/", signing.VersionSigned.as_view(), name="version_signed"),
    path("<slug:slug>/versions/<int:pk>/withdraw/", signing.VersionWithdraw.as_view(), name="version_withdraw"),
    path("<slug:slug>/versions/<int:pk>/file/", files.VersionFile.as_view(), name="version_file"),
    path("<slug:slug>/phases/", phases.PhaseList.as_view(), name="phase_list"),
    path("<slug:slug>/phases/propose/", phases.PhasePropose.as_view(), name="phase_propose"),
    path("<slug:slug>/involvement/", involvement.InvolvementPage.as_view(), name="involvement"),
    path("<slug:slug>/involvement/all/", involvement.InvolvementOverview.as_view(), name="involvement_overview"),
    path("<slug:slug>/involvement/<slug:phase>/", involvement.InvolvementEdit.as_view(), name="involvement_edit"),
    path("<slug:slug>/organisations/", organisations.OrganisationList.as_view(), name="organisation_list"),
    path("<slug:slug>/organisations/add/", organisations.OrganisationAdd.as_view(), name="organisation_add"),
    path(
        "<slug:slug>/organisations/similar/", organisations.OrganisationSimilar.as_view(), name="organisation_similar"
    ),
    path("<slug:slug>/organisations/<int:pk>/", organisations.OrganisationDetail.as_view(), name="organisation_detail"),
    path(
        "<slug:slug>/organisations/<int:pk>/change/", organisations.OrganisationEdit.as_view(), name="organisation_edit"
    ),
    path(
        "<slug:slug>/organisations/<int:pk>/merge/",
        organisations.OrganisationMergePage.as_view(),
        name="organisation_merge",
    ),
    path("<slug:slug>/merges/<int:pk>/part/", organisations.OrganisationPart.as_view(), name="organisation_part"),
    path("<slug:slug>/orientations/", orientation_files.OrientationList.as_view(), name="orientation_list"),
    path("<slug:slug>/orientations/attach/", orientation_files.OrientationAttach.as_view(), name="orientation_attach"),
    path(
        "<slug:slug>/orientations/<uuid:pk>/", orientation_files.OrientationDetail.as_view(), name="orientation_detail"
    ),
    path(
        "<slug:slug>/orientations/<uuid:pk>/again/",
        orientation_files.OrientationAgain.as_view(),
        name="orientation_again",
    ),
    path(
        "<slug:slug>/orientations/<uuid:pk>/note/<slug:language>/",
        orientation_files.OrientationNoteFile.as_view(),
        name="orientation_note",
    ),
    path("<slug:slug>/members/", people.MemberList.as_view(), name="member_list"),
    path("<slug:slug>/members/add/", people.MemberAdd.as_view(), name="member_add"),
    path("<slug:slug>/members/<int:pk>/end/", people.MemberEnd.as_view(), name="member_end"),
    path("<slug:slug>/municipality/", people.MunicipalityEdit.as_view(), name="municipality_edit"),
    path("<slug:slug>/documents/", documents.DocumentList.as_view(), name="document_list"),
    path("<slug:slug>/documents/add/", documents.DocumentAdd.as_view(), name="document_add"),
    path("<slug:slug>/documents/<int:pk>/", documents.DocumentDetail.as_view(), name="document_detail"),
    path("<slug:slug>/documents/<int:pk>/change/", documents.DocumentEdit.as_view(), name="document_edit"),
    path(
        "<slug:slug>/documents/<int:pk>/version/", documents.DocumentVersionAdd.as_view(), name="document_version_add"
    ),
    path("<slug:slug>/documents/<int:pk>/share/", documents.DocumentShare.as_view(), name="document_share"),
    path("<slug:slug>/documents/<int:pk>/publish/", documents.DocumentPublish.as_view(), name="document_publish"),
    path("<slug:slug>/documents/<int:pk>/unpublish/", documents.DocumentUnpublish.as_view(), name="document_unpublish"),
    path(
        "<slug:slug>/documents/<int:pk>/files/<int:number>/",
        document_files.DocumentFileSave.as_view(),
        name="document_file",
    ),
    path("<slug:slug>/public/<int:pk>/", document_files.DocumentPublic.as_view(), name="document_public"),
    path("<slug:slug>/talks/", talks.TalkList.as_view(), name="talk_list"),
    path("<slug:slug>/talks/<slug:kind>/<int:pk>/", talks.Talk.as_view(), name="talk"),
    path("<slug:slug>/questions/<int:pk>/answer/", talks.TalkAnswer.as_view(), name="talk_answer"),
    path("<slug:slug>/questions/<int:pk>/settle/", talks.TalkSettle.as_view(), name="talk_settle"),
    path("<slug:slug>/changes/", changes.Changes.as_view(), name="changes"),
    path("<slug:slug>/remind/<int:partner>/", reminders.Remind.as_view(), name="remind"),
    path("<slug:slug>/reminders/<int:pk>/", reminders.Reminded.as_view(), name="reminded"),
]
