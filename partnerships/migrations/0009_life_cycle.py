import django.core.validators
import django.db.models.deletion
import django_countries.fields
from django.conf import settings
from django.db import migrations, models


BEGINNINGS = {
    "orientation": "orientation",
    "search": "search",
    "acquaintance": "acquaintance",
    "agreement": "agreement_pending",
}


def give_each_its_status(apps, schema_editor):
    """Partnerships that were there before had a phase only."""
    for partnership in apps.get_model("partnerships", "Partnership").objects.all():
        partnership.status = BEGINNINGS.get(partnership.phase, "active")
        partnership.save(update_fields=["status"])


class Migration(migrations.Migration):

    dependencies = [
        ("partnerships", "0008_kit"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Accession',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.TextField(max_length=2000, verbose_name='why')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('proposed_at', models.DateTimeField(verbose_name='proposed at')),
                ('state', models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('declined', 'not yet')], default='proposed', editable=False, max_length=9, verbose_name='state')),
                ('decided_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='decided at')),
                ('name', models.CharField(max_length=120, verbose_name='municipality')),
                ('country', django_countries.fields.CountryField(max_length=2, verbose_name='country')),
                ('side', models.CharField(choices=[('north', 'North'), ('south', 'South')], max_length=5, verbose_name='side')),
                ('contact_email', models.EmailField(max_length=254, verbose_name='e-mail address')),
                ('contact_name', models.CharField(max_length=120, verbose_name='name')),
                ('contact_function', models.CharField(max_length=120, verbose_name='function')),
            ],
            options={
                'verbose_name': 'accession',
                'verbose_name_plural': 'accessions',
                'ordering': ['-proposed_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='CourseChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.TextField(max_length=2000, verbose_name='why')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('proposed_at', models.DateTimeField(verbose_name='proposed at')),
                ('state', models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('declined', 'not yet')], default='proposed', editable=False, max_length=9, verbose_name='state')),
                ('decided_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='decided at')),
                ('status', models.CharField(blank=True, choices=[('orientation', 'exploring'), ('search', 'looking for a partner'), ('acquaintance', 'getting to know each other'), ('agreement_pending', 'agreement in the making'), ('active', 'active'), ('dormant', 'dormant'), ('suspended', 'suspended'), ('transforming', 'changing form'), ('phasing_out', 'phasing out'), ('ended', 'ended'), ('continued_without_municipality', 'continued without a municipality')], max_length=30, verbose_name='status')),
                ('form', models.CharField(blank=True, choices=[('full', 'full partnership'), ('light', 'light partnership')], max_length=5, verbose_name='form')),
                ('status_before', models.CharField(blank=True, choices=[('orientation', 'exploring'), ('search', 'looking for a partner'), ('acquaintance', 'getting to know each other'), ('agreement_pending', 'agreement in the making'), ('active', 'active'), ('dormant', 'dormant'), ('suspended', 'suspended'), ('transforming', 'changing form'), ('phasing_out', 'phasing out'), ('ended', 'ended'), ('continued_without_municipality', 'continued without a municipality')], max_length=30, verbose_name='status before')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('form', ''), ('status__in', ['orientation', 'search', 'acquaintance', 'agreement_pending', 'active', 'suspended', 'transforming', 'phasing_out', 'ended', 'continued_without_municipality'])), models.Q(('status', ''), models.Q(('form', ''), _negated=True)), _connector='OR'), name='course_change_status_or_form', violation_error_message='Propose another status or another form, one at a time.')],
                'verbose_name': 'change of course',
                'verbose_name_plural': 'changes of course',
                'ordering': ['-proposed_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='ExitFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                ('reason', models.TextField(max_length=4000, verbose_name='why')),
                ('notice_on', models.DateField(blank=True, null=True, verbose_name='notice given on')),
                ('last_on', models.DateField(blank=True, null=True, verbose_name='last day')),
                ('statement', models.TextField(blank=True, max_length=8000, verbose_name='joint public statement')),
                ('begun_at', models.DateTimeField(editable=False, verbose_name='begun at')),
                ('signed_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='signed at')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('last_on', None), ('notice_on', None), ('last_on__gte', models.F('notice_on')), _connector='OR'), name='exit_file_last_day_after_notice', violation_error_code='end_before_start', violation_error_message='The last day lies before the day of the notice. Check the two dates.')],
                'verbose_name': 'exit file',
                'verbose_name_plural': 'exit files',
                'ordering': ['-begun_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='ExitItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('commitment', 'open commitment'), ('money', 'money to account for'), ('goods', 'goods to hand over'), ('post', 'post that the partnership pays'), ('archive', 'archive'), ('continues', 'what continues'), ('capacity', 'what each can do now'), ('lesson', 'lesson')], max_length=10, verbose_name='kind')),
                ('text', models.CharField(max_length=300, verbose_name='what')),
                ('handed_to', models.CharField(blank=True, max_length=200, verbose_name='handed over to')),
                ('outcome', models.TextField(blank=True, max_length=2000, verbose_name='how it was settled')),
                ('proof', models.FileField(blank=True, upload_to='exits/%Y/', verbose_name='proof')),
                ('settled_on', models.DateField(blank=True, null=True, verbose_name='settled on')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('settled_on', None), models.Q(('kind', 'goods'), _negated=True), models.Q(models.Q(('handed_to', ''), _negated=True), models.Q(('proof', ''), _negated=True)), _connector='OR'), name='exit_item_goods_with_proof', violation_error_code='proof_missing', violation_error_message='Goods are handed over to somebody, with a proof of it.')],
                'verbose_name': 'point to round off',
                'verbose_name_plural': 'points to round off',
                'ordering': ['exit_file', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='OwnDecision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('choice', models.CharField(choices=[('suspends', 'suspends its part'), ('resumes', 'takes part again'), ('leaves', 'leaves')], max_length=8, verbose_name='decision')),
                ('reason', models.TextField(max_length=2000, verbose_name='why')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('decided_by', models.CharField(max_length=120, verbose_name='which body decided')),
                ('decided_on', models.DateField(verbose_name='decided on')),
                ('effective_on', models.DateField(verbose_name='takes effect on')),
                ('carried_on_by', models.CharField(blank=True, max_length=200, verbose_name='who carries on')),
                ('status_before', models.CharField(choices=[('orientation', 'exploring'), ('search', 'looking for a partner'), ('acquaintance', 'getting to know each other'), ('agreement_pending', 'agreement in the making'), ('active', 'active'), ('dormant', 'dormant'), ('suspended', 'suspended'), ('transforming', 'changing form'), ('phasing_out', 'phasing out'), ('ended', 'ended'), ('continued_without_municipality', 'continued without a municipality')], editable=False, max_length=30, verbose_name='status before')),
                ('told_at', models.DateTimeField(verbose_name='told at')),
                ('carried_out_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='carried out at')),
                ('lifted_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='lifted at')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('effective_on__gte', models.F('decided_on'))), name='own_decision_effect_after_decision', violation_error_code='end_before_start', violation_error_message='It takes effect before it was decided. Check the two dates.')],
                'verbose_name': 'decision of one municipality',
                'verbose_name_plural': 'decisions of one municipality',
                'ordering': ['-told_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='PlaceTenure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('until_on', models.DateField(verbose_name='until')),
            ],
            options={
                'verbose_name': 'earlier holder of a place',
                'verbose_name_plural': 'earlier holders of places',
                'ordering': ['until_on', 'pk'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='partner',
            name='partner_once_per_partnership',
        ),
        migrations.AddField(
            model_name='municipality',
            name='merged_on',
            field=models.DateField(blank=True, null=True, verbose_name='merged on'),
        ),
        migrations.AddField(
            model_name='partner',
            name='goes_on_in',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_places', to='partnerships.partner', verbose_name='goes on in the place of'),
        ),
        migrations.AddField(
            model_name='partner',
            name='joined_on',
            field=models.DateField(blank=True, editable=False, help_text='Empty for a partner from the beginning.', null=True, verbose_name='joined on'),
        ),
        migrations.AddField(
            model_name='partner',
            name='left_on',
            field=models.DateField(blank=True, editable=False, null=True, verbose_name='left on'),
        ),
        migrations.AddField(
            model_name='partner',
            name='rests_since',
            field=models.DateField(blank=True, editable=False, null=True, verbose_name='rests since'),
        ),
        migrations.AddField(
            model_name='partnership',
            name='form',
            field=models.CharField(choices=[('full', 'full partnership'), ('light', 'light partnership')], default='full', max_length=5, verbose_name='form'),
        ),
        migrations.AddField(
            model_name='partnership',
            name='silent_after_months',
            field=models.PositiveSmallIntegerField(default=9, help_text='After so many months in which no municipality logged anything, the partnership is called dormant.', validators=[django.core.validators.MinValueValidator(1)], verbose_name='months of silence'),
        ),
        migrations.AddField(
            model_name='partnership',
            name='status',
            field=models.CharField(choices=[('orientation', 'exploring'), ('search', 'looking for a partner'), ('acquaintance', 'getting to know each other'), ('agreement_pending', 'agreement in the making'), ('active', 'active'), ('dormant', 'dormant'), ('suspended', 'suspended'), ('transforming', 'changing form'), ('phasing_out', 'phasing out'), ('ended', 'ended'), ('continued_without_municipality', 'continued without a municipality')], default='orientation', max_length=30, verbose_name='status'),
        ),
        migrations.AddField(
            model_name='signoff',
            name='municipality',
            field=models.CharField(blank=True, help_text='Its name on that day.', max_length=120, verbose_name='municipality'),
        ),
        migrations.AlterField(
            model_name='version',
            name='void_because',
            field=models.CharField(blank=True, choices=[('newer_version', 'A newer version was made.'), ('text_changed', 'The text was changed.'), ('part_changed', 'A municipality changed its part.'), ('other_parties', 'Another circle of municipalities signs from now on.'), ('overtaken', 'A municipality decided by itself in the meantime.')], max_length=13, verbose_name='why it was replaced'),
        ),
        migrations.AddConstraint(
            model_name='partner',
            constraint=models.UniqueConstraint(condition=models.Q(('left_on', None)), fields=('partnership', 'municipality'), name='partner_once_per_partnership', violation_error_message='This municipality is a partner already.'),
        ),
        migrations.AddConstraint(
            model_name='partnership',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['orientation', 'search', 'acquaintance', 'agreement_pending', 'active', 'suspended', 'transforming', 'phasing_out', 'ended', 'continued_without_municipality'])), name='partnership_dormant_is_never_stored', violation_error_message='Dormant is read from silence and never stored.'),
        ),
        migrations.AddField(
            model_name='accession',
            name='partnership',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership'),
        ),
        migrations.AddField(
            model_name='accession',
            name='proposed_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='proposed by'),
        ),
        migrations.AddField(
            model_name='coursechange',
            name='partnership',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership'),
        ),
        migrations.AddField(
            model_name='coursechange',
            name='proposed_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='proposed by'),
        ),
        migrations.AddField(
            model_name='exitfile',
            name='initiated_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='began with'),
        ),
        migrations.AddField(
            model_name='exitfile',
            name='partnership',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership'),
        ),
        migrations.AddField(
            model_name='exititem',
            name='exit_file',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='partnerships.exitfile', verbose_name='exit file'),
        ),
        migrations.AddField(
            model_name='exititem',
            name='partner',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='who sees to it'),
        ),
        migrations.AddField(
            model_name='owndecision',
            name='partner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='own_decisions', to='partnerships.partner', verbose_name='by'),
        ),
        migrations.AddField(
            model_name='owndecision',
            name='partnership',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership'),
        ),
        migrations.AddField(
            model_name='owndecision',
            name='read_by',
            field=models.ManyToManyField(blank=True, editable=False, related_name='decisions_read', to='partnerships.partner', verbose_name='read by'),
        ),
        migrations.AddField(
            model_name='owndecision',
            name='told_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='told by'),
        ),
        migrations.AddField(
            model_name='placetenure',
            name='municipality',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenures', to='partnerships.municipality', verbose_name='municipality'),
        ),
        migrations.AddField(
            model_name='placetenure',
            name='partner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tenures', to='partnerships.partner', verbose_name='place'),
        ),
        migrations.AddConstraint(
            model_name='accession',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'proposed')), fields=('partnership', 'name', 'country'), name='accession_proposed_once', violation_error_code='already_proposed', violation_error_message='This municipality is proposed already.'),
        ),
        migrations.AddConstraint(
            model_name='coursechange',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'proposed')), fields=('partnership',), name='course_change_proposed_once', violation_error_code='already_proposed', violation_error_message='A proposal about the course waits for an answer already.'),
        ),
        migrations.AddConstraint(
            model_name='exitfile',
            constraint=models.UniqueConstraint(condition=models.Q(('signed_at', None)), fields=('partnership',), name='exit_file_one_open', violation_error_code='already_open', violation_error_message='There is an exit file already. Go on in that one.'),
        ),
        migrations.RunPython(give_each_its_status, migrations.RunPython.noop),
    ]
