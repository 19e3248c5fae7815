import django.core.validators
import django.db.models.deletion
import reporting.models.iati_edition
import stedenband.lib.migrating
from django.conf import settings
from django.db import migrations, models


IN_ORDER = ["brief", "context", "activities", "balance", "learning", "quick_wins", "involvement", "finances", "next"]
WRITTEN = {"brief", "context", "learning", "next"}


def keep_what_open_reports_consist_of(apps, schema_editor):
    """Reports from before there were forms keep the sections that they all had."""
    rows = apps.get_model("reporting", "ReportSection").objects
    for report in apps.get_model("reporting", "Report").objects.filter(sections=None):
        for position, section in enumerate(IN_ORDER, start=1):
            narrative = "always" if section in WRITTEN else "never"
            rows.create(report=report, section=section, position=position, narrative=narrative)


def keep_start_day(apps, schema_editor):
    """Calendars that exist began on the day on which their periods start."""
    for schedule in apps.get_model("reporting", "Schedule").objects.all():
        schedule.start_day = schedule.next_first_on.day
        schedule.save(update_fields=["start_day"])


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '__first__'),
        ('capacity', '0003_decisions_behind_moves'),
        ('partnerships', '0003_risks'),
        ('reporting', '0001_periods_reports_and_editions'),
    ]

    operations = [
        stedenband.lib.migrating.CreateModels(
            operations=[
                migrations.CreateModel(
                    name='Bundle',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('facts', models.JSONField(verbose_name='facts')),
                        ('facts_hash', models.CharField(max_length=64, verbose_name='hash of the facts')),
                        ('job_id', models.UUIDField(blank=True, null=True, verbose_name='job')),
                        ('file_hash', models.CharField(blank=True, max_length=64, verbose_name='hash of the file')),
                        ('size', models.PositiveIntegerField(blank=True, null=True, verbose_name='size in bytes')),
                        ('pages', models.PositiveIntegerField(blank=True, null=True, verbose_name='pages')),
                        ('requested_at', models.DateTimeField(verbose_name='asked at')),
                        ('made_at', models.DateTimeField(blank=True, null=True, verbose_name='made at')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language')),
                        ('file', models.FileField(blank=True, upload_to='bundles/', verbose_name='file')),
                        ('expired_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='expired at')),
                        ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bundles', to=settings.AUTH_USER_MODEL, verbose_name='asked by')),
                        ('reports', models.ManyToManyField(related_name='bundles', to='reporting.report', verbose_name='reports')),
                    ],
                    options={
                        'verbose_name': 'zip of reports',
                        'verbose_name_plural': 'zips of reports',
                        'ordering': ['-requested_at', '-pk'],
                        'constraints': [models.UniqueConstraint(fields=('asked_by', 'facts_hash', 'language'), name='bundle_once_per_facts')],
                    },
                ),
                migrations.CreateModel(
                    name='CalendarAddress',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('number', models.UUIDField(editable=False, verbose_name='number')),
                        ('secret_hash', models.CharField(editable=False, max_length=64, unique=True, verbose_name='hash of the address')),
                        ('made_at', models.DateTimeField(verbose_name='made at')),
                        ('owner', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='calendar_address', to=settings.AUTH_USER_MODEL, verbose_name='person')),
                    ],
                    options={
                        'verbose_name': 'calendar address',
                        'verbose_name_plural': 'calendar addresses',
                        'ordering': ['owner'],
                    },
                ),
                migrations.CreateModel(
                    name='ClosingDay',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('last_on', models.DateField(verbose_name='last day')),
                        ('schedule', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='closing_days', to='reporting.schedule', verbose_name='reporting calendar')),
                    ],
                    options={
                        'verbose_name': 'last day of a period',
                        'verbose_name_plural': 'last days of periods',
                        'ordering': ['schedule', 'last_on'],
                        'constraints': [models.UniqueConstraint(fields=('schedule', 'last_on'), name='closing_day_once', violation_error_message='A period ends on this day already.')],
                    },
                ),
                migrations.CreateModel(
                    name='Correction',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('reason', models.TextField(max_length=2000, verbose_name='reason')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                        ('at', models.DateTimeField(verbose_name='at')),
                        ('taken_back_at', models.DateTimeField(blank=True, null=True, verbose_name='taken back at')),
                        ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='report_corrections', to='partnerships.partner', verbose_name='asked by')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='reporting.report', verbose_name='report')),
                        ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='partnerships.version', verbose_name='signed version')),
                    ],
                    options={
                        'verbose_name': 'correction',
                        'verbose_name_plural': 'corrections',
                        'ordering': ['at', 'pk'],
                        'constraints': [models.UniqueConstraint(condition=models.Q(('taken_back_at', None)), fields=('version',), name='correction_once_per_version'), models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='correction_has_a_reason', violation_error_message='Say in a sentence what has to be corrected.')],
                    },
                ),
                migrations.CreateModel(
                    name='Dissent',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                        ('text', models.TextField(max_length=5000, verbose_name='where you see it otherwise')),
                        ('edited_at', models.DateTimeField(verbose_name='last edited at')),
                        ('edited_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='last edited by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='report_dissents', to='partnerships.partner', verbose_name='written by')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='dissents', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'dissent',
                        'verbose_name_plural': 'dissents',
                        'ordering': ['report', 'partner'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'partner'), name='dissent_once_per_partner'), models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='dissent_says_something')],
                    },
                ),
                migrations.CreateModel(
                    name='DueReminder',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('channel', models.CharField(choices=[('screen', 'in “My work”'), ('mail', 'by mail')], max_length=6, verbose_name='how')),
                        ('role', models.CharField(choices=[('contributor', 'Contributor'), ('coordinator', 'Coordinator'), ('signatory', 'Signatory')], max_length=11, verbose_name='whom')),
                        ('due_on', models.DateField(verbose_name='due on')),
                        ('at', models.DateTimeField(verbose_name='at')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='due_reminders', to='partnerships.partner', verbose_name='to')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='due_reminders', to='reporting.report', verbose_name='report')),
                        ('rule', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reminders', to='reporting.reminderrule', verbose_name='rule')),
                    ],
                    options={
                        'verbose_name': 'reminder of a report',
                        'verbose_name_plural': 'reminders of reports',
                        'ordering': ['-at', '-pk'],
                        'constraints': [models.UniqueConstraint(fields=('rule', 'report', 'partner', 'due_on'), name='due_reminder_once')],
                    },
                ),
                migrations.CreateModel(
                    name='EditionSet',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('facts', models.JSONField(verbose_name='facts')),
                        ('facts_hash', models.CharField(max_length=64, verbose_name='hash of the facts')),
                        ('job_id', models.UUIDField(blank=True, null=True, verbose_name='job')),
                        ('file_hash', models.CharField(blank=True, max_length=64, verbose_name='hash of the file')),
                        ('size', models.PositiveIntegerField(blank=True, null=True, verbose_name='size in bytes')),
                        ('pages', models.PositiveIntegerField(blank=True, null=True, verbose_name='pages')),
                        ('requested_at', models.DateTimeField(verbose_name='asked at')),
                        ('made_at', models.DateTimeField(blank=True, null=True, verbose_name='made at')),
                        ('file', models.FileField(blank=True, upload_to='edition-sets/', verbose_name='file')),
                        ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='asked by')),
                        ('editions', models.ManyToManyField(related_name='sets', to='reporting.edition', verbose_name='editions')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='edition_sets', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'set of editions',
                        'verbose_name_plural': 'sets of editions',
                        'ordering': ['-requested_at', '-pk'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'facts_hash'), name='edition_set_once')],
                    },
                ),
                migrations.CreateModel(
                    name='FormSection',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('section', models.CharField(choices=[('brief', 'In brief'), ('context', 'Context'), ('results', 'Results'), ('activities', 'Activities'), ('deviations', 'What went differently'), ('balance', 'Capacity and democracy'), ('learning', 'What did we learn?'), ('quick_wins', 'Quick visible results'), ('involvement', 'Who was involved?'), ('communication', 'What the population heard'), ('finances', 'Money, days and gifts in kind'), ('goods', 'Goods handed over'), ('risks', 'Risks and integrity'), ('health', 'How we work together'), ('essence', 'Is this still a stedenband?'), ('next', 'Next period'), ('statement', 'Joint statement')], max_length=13, verbose_name='section')),
                        ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                        ('narrative', models.CharField(choices=[('always', 'always'), ('off_track', 'only when something is off track'), ('never', 'never')], default='always', max_length=9, verbose_name='do the partners write?')),
                        ('words', models.PositiveSmallIntegerField(default=150, validators=[django.core.validators.MinValueValidator(10), django.core.validators.MaxValueValidator(3000)], verbose_name='words that are enough')),
                        ('is_limit', models.BooleanField(default=False, help_text='Otherwise the number is a help to the writer.', verbose_name='more words are refused')),
                        ('guidance_en', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in English')),
                        ('guidance_nl', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in Dutch')),
                        ('guidance_fr', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in French')),
                        ('guidance_es', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in Spanish')),
                        ('form', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sections', to='reporting.reportform', verbose_name='form of report')),
                    ],
                    options={
                        'verbose_name': 'section of a form',
                        'verbose_name_plural': 'sections of a form',
                        'ordering': ['form', 'position', 'pk'],
                        'constraints': [models.UniqueConstraint(fields=('form', 'section'), name='form_section_once', violation_error_message='This section stands in the form already.')],
                    },
                ),
                migrations.CreateModel(
                    name='HealthAnswer',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('word', models.CharField(choices=[('so', 'It is so'), ('partly', 'Partly so'), ('not_yet', 'Not yet so'), ('unknown', 'We cannot say')], max_length=7, verbose_name='answer')),
                        ('why', models.CharField(blank=True, max_length=300, verbose_name='why')),
                        ('sheet', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='answers', to='reporting.healthsheet', verbose_name='sheet')),
                        ('statement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='reporting.healthstatement', verbose_name='statement')),
                    ],
                    options={
                        'verbose_name': 'answer about the partnership',
                        'verbose_name_plural': 'answers about the partnership, one by one',
                        'ordering': ['sheet_id', 'statement__position'],
                        'constraints': [models.UniqueConstraint(fields=('sheet', 'statement'), name='health_answer_once')],
                    },
                ),
                migrations.CreateModel(
                    name='HealthSet',
                    fields=[
                        ('number', models.PositiveSmallIntegerField(primary_key=True, serialize=False, verbose_name='version')),
                        ('published_on', models.DateField(blank=True, editable=False, null=True, verbose_name='in use since')),
                    ],
                    options={
                        'verbose_name': 'set of statements about the partnership',
                        'verbose_name_plural': 'sets of statements about the partnership',
                        'ordering': ['-number'],
                    },
                ),
                migrations.CreateModel(
                    name='HealthSheet',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                        ('is_given', models.BooleanField(default=False, verbose_name='given')),
                        ('is_shown', models.BooleanField(default=False, verbose_name='open to all')),
                        ('edited_at', models.DateTimeField(blank=True, null=True, verbose_name='last edited at')),
                        ('edited_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='last edited by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='health_sheets', to='partnerships.partner', verbose_name='of')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='health_sheets', to='reporting.report', verbose_name='report')),
                        ('set', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sheets', to='reporting.healthset', verbose_name='set')),
                    ],
                    options={
                        'verbose_name': 'answers about the partnership',
                        'verbose_name_plural': 'answers about the partnership',
                        'ordering': ['report', 'partner'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'partner'), name='health_sheet_once_per_partner')],
                    },
                ),
                migrations.CreateModel(
                    name='HealthStatement',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('text_en', models.CharField(max_length=300, verbose_name='in English')),
                        ('text_nl', models.CharField(max_length=300, verbose_name='in Dutch')),
                        ('text_fr', models.CharField(max_length=300, verbose_name='in French')),
                        ('text_es', models.CharField(max_length=300, verbose_name='in Spanish')),
                        ('code', models.CharField(max_length=5, verbose_name='code')),
                        ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                        ('set', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='statements', to='reporting.healthset', verbose_name='set')),
                    ],
                    options={
                        'verbose_name': 'statement about the partnership',
                        'verbose_name_plural': 'statements about the partnership',
                        'ordering': ['set', 'position', 'pk'],
                        'constraints': [models.UniqueConstraint(fields=('set', 'code'), name='health_statement_once_per_set')],
                    },
                ),
                migrations.CreateModel(
                    name='IatiEdition',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('number', models.PositiveSmallIntegerField(verbose_name='edition')),
                        ('reporter_ref', models.CharField(max_length=60, validators=[django.core.validators.RegexValidator('\\A[A-Z]{2,4}-[A-Z0-9_]+-[A-Za-z0-9._-]+\\Z', 'Write the country, the register and the number, such as BE-BCE_KBO-0000000097.', code='identifier')], verbose_name='its identifier')),
                        ('sectors', models.JSONField(validators=[reporting.models.iati_edition.check_sectors], verbose_name='subjects')),
                        ('countries', models.JSONField(validators=[reporting.models.iati_edition.check_countries], verbose_name='share of each country')),
                        ('currency', models.CharField(choices=[('EUR', 'euro'), ('BOB', 'Bolivian boliviano'), ('BWP', 'Botswana pula'), ('CDF', 'Congolese franc'), ('GMD', 'Gambian dalasi'), ('GTQ', 'Guatemalan quetzal'), ('KES', 'Kenyan shilling'), ('MAD', 'Moroccan dirham'), ('NAD', 'Namibian dollar'), ('NIO', 'Nicaraguan córdoba'), ('PEN', 'Peruvian sol'), ('RWF', 'Rwandan franc'), ('SEK', 'Swedish krona'), ('TZS', 'Tanzanian shilling'), ('UGX', 'Ugandan shilling'), ('USD', 'US dollar'), ('XAF', 'Central African CFA franc'), ('XOF', 'West African CFA franc'), ('ZAR', 'South African rand')], default='EUR', max_length=3, verbose_name='usual currency')),
                        ('shows_results', models.BooleanField(default=True, verbose_name='shows what you measure')),
                        ('is_public', models.BooleanField(default=False, verbose_name='public')),
                        ('public_since', models.DateTimeField(blank=True, null=True, verbose_name='public since')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('proposed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='proposed by')),
                        ('reporter', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='reports in the name of all')),
                    ],
                    options={
                        'verbose_name': 'IATI edition',
                        'verbose_name_plural': 'IATI editions',
                        'ordering': ['partnership__slug', '-number'],
                        'constraints': [models.UniqueConstraint(fields=('partnership', 'number'), name='iati_edition_number_once'), models.UniqueConstraint(condition=models.Q(('is_public', True)), fields=('partnership',), name='iati_edition_one_public')],
                    },
                ),
                migrations.CreateModel(
                    name='PublicAnswer',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('text', models.TextField(max_length=2000, verbose_name='your answer')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of your answer')),
                        ('at', models.DateTimeField(verbose_name='at')),
                        ('withdrawn_at', models.DateTimeField(blank=True, null=True, verbose_name='taken back at')),
                        ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='public_answers', to='partnerships.partner', verbose_name='answered by')),
                        ('question', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='reporting.publicquestion', verbose_name='question')),
                    ],
                    options={
                        'verbose_name': 'public answer',
                        'verbose_name_plural': 'public answers',
                        'ordering': ['at', 'pk'],
                        'constraints': [models.UniqueConstraint(condition=models.Q(('withdrawn_at', None)), fields=('question', 'partner'), name='public_answer_one_standing', violation_error_code='answered_already', violation_error_message='Your municipality has answered this question already.')],
                    },
                ),
                migrations.CreateModel(
                    name='Publication',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('number', models.PositiveSmallIntegerField(verbose_name='edition')),
                        ('intro', models.TextField(blank=True, max_length=600, verbose_name='a few words of your own')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of these words')),
                        ('shows_time', models.BooleanField(default=True, verbose_name='shows where time goes')),
                        ('shows_money', models.BooleanField(default=True, verbose_name='shows where money goes')),
                        ('is_public', models.BooleanField(default=False, verbose_name='public')),
                        ('public_since', models.DateTimeField(blank=True, null=True, verbose_name='public since')),
                        ('lessons', models.ManyToManyField(blank=True, related_name='+', to='capacity.learning', verbose_name='lessons')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('proposed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='publications', to='partnerships.partner', verbose_name='proposed by')),
                        ('reports', models.ManyToManyField(blank=True, related_name='+', to='reporting.report', verbose_name='reports')),
                        ('trajectories', models.ManyToManyField(blank=True, related_name='+', to='capacity.trajectory', verbose_name='trajectories')),
                    ],
                    options={
                        'verbose_name': 'public page',
                        'verbose_name_plural': 'public pages',
                        'ordering': ['partnership__slug', '-number'],
                        'constraints': [models.UniqueConstraint(fields=('partnership', 'number'), name='publication_number_once'), models.UniqueConstraint(condition=models.Q(('is_public', True)), fields=('partnership',), name='publication_one_public')],
                    },
                ),
                migrations.CreateModel(
                    name='PublicQuestion',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('text', models.TextField(max_length=1000, verbose_name='question')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the question')),
                        ('asked_at', models.DateTimeField(verbose_name='asked at')),
                        ('status', models.CharField(choices=[('waiting', 'waits for an answer'), ('answered', 'answered in public'), ('set_aside', 'put aside')], default='waiting', max_length=9, verbose_name='status')),
                        ('reason', models.TextField(blank=True, max_length=500, verbose_name='why it is put aside')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('set_aside_for', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='put aside by')),
                    ],
                    options={
                        'verbose_name': 'question from the public',
                        'verbose_name_plural': 'questions from the public',
                        'ordering': ['-asked_at', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='ReminderRule',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('days', models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(365)], verbose_name='days')),
                        ('when', models.CharField(choices=[('before', 'before it is due'), ('after', 'after it was due')], max_length=6, verbose_name='before or after')),
                        ('channel', models.CharField(choices=[('screen', 'in “My work”'), ('mail', 'by mail')], max_length=6, verbose_name='how')),
                        ('role', models.CharField(choices=[('contributor', 'Contributor'), ('coordinator', 'Coordinator'), ('signatory', 'Signatory')], help_text='Who has more rights is reminded too: a signatory gets what a contributor gets.', max_length=11, verbose_name='whom')),
                        ('is_used', models.BooleanField(default=True, verbose_name='in use')),
                    ],
                    options={
                        'verbose_name': 'rule for reminders',
                        'verbose_name_plural': 'rules for reminders',
                        'ordering': ['channel', 'role', 'when', 'days'],
                        'constraints': [models.UniqueConstraint(fields=('days', 'when', 'channel', 'role'), name='reminder_rule_once', violation_error_message='There is such a rule already.')],
                    },
                ),
                migrations.CreateModel(
                    name='ReportForm',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('text_en', models.CharField(max_length=300, verbose_name='in English')),
                        ('text_nl', models.CharField(max_length=300, verbose_name='in Dutch')),
                        ('text_fr', models.CharField(max_length=300, verbose_name='in French')),
                        ('text_es', models.CharField(max_length=300, verbose_name='in Spanish')),
                        ('code', models.SlugField(max_length=20, unique=True, verbose_name='code')),
                        ('position', models.PositiveSmallIntegerField(default=0, verbose_name='place in the list')),
                    ],
                    options={
                        'verbose_name': 'form of report',
                        'verbose_name_plural': 'forms of report',
                        'ordering': ['position', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='ReportSection',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('section', models.CharField(choices=[('brief', 'In brief'), ('context', 'Context'), ('results', 'Results'), ('activities', 'Activities'), ('deviations', 'What went differently'), ('balance', 'Capacity and democracy'), ('learning', 'What did we learn?'), ('quick_wins', 'Quick visible results'), ('involvement', 'Who was involved?'), ('communication', 'What the population heard'), ('finances', 'Money, days and gifts in kind'), ('goods', 'Goods handed over'), ('risks', 'Risks and integrity'), ('health', 'How we work together'), ('essence', 'Is this still a stedenband?'), ('next', 'Next period'), ('statement', 'Joint statement')], max_length=13, verbose_name='section')),
                        ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                        ('narrative', models.CharField(choices=[('always', 'always'), ('off_track', 'only when something is off track'), ('never', 'never')], default='always', max_length=9, verbose_name='do the partners write?')),
                        ('words', models.PositiveSmallIntegerField(default=150, validators=[django.core.validators.MinValueValidator(10), django.core.validators.MaxValueValidator(3000)], verbose_name='words that are enough')),
                        ('is_limit', models.BooleanField(default=False, help_text='Otherwise the number is a help to the writer.', verbose_name='more words are refused')),
                        ('guidance_en', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in English')),
                        ('guidance_nl', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in Dutch')),
                        ('guidance_fr', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in French')),
                        ('guidance_es', models.TextField(blank=True, max_length=1000, verbose_name='what writers are asked, in Spanish')),
                        ('is_asked', models.BooleanField(default=False, editable=False, verbose_name='something is off track')),
                        ('taken_out_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='taken out at')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sections', to='reporting.report', verbose_name='report')),
                        ('taken_out_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='taken out by')),
                    ],
                    options={
                        'verbose_name': 'section of a report',
                        'verbose_name_plural': 'sections of a report',
                        'ordering': ['report', 'position', 'pk'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'section'), name='report_section_once')],
                    },
                ),
                migrations.CreateModel(
                    name='SkippedPeriod',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                        ('first_on', models.DateField(verbose_name='first day')),
                        ('last_on', models.DateField(verbose_name='last day')),
                        ('due_on', models.DateField(verbose_name='would have been due on')),
                        ('reason', models.CharField(max_length=300, verbose_name='why')),
                        ('at', models.DateTimeField(verbose_name='at')),
                        ('lifted_at', models.DateTimeField(blank=True, null=True, verbose_name='taken up again at')),
                        ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
                        ('lifted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='taken up again by')),
                        ('schedule', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='skipped', to='reporting.schedule', verbose_name='reporting calendar')),
                    ],
                    options={
                        'verbose_name': 'skipped period',
                        'verbose_name_plural': 'skipped periods',
                        'ordering': ['-last_on', '-pk'],
                        'constraints': [models.UniqueConstraint(condition=models.Q(('lifted_at', None)), fields=('schedule', 'first_on', 'last_on'), name='period_skipped_once', violation_error_message='This period is skipped already.')],
                    },
                ),
                migrations.CreateModel(
                    name='TranslatedParagraph',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('position', models.PositiveSmallIntegerField(verbose_name='position')),
                        ('source', models.TextField(verbose_name='the original')),
                        ('text', models.TextField(max_length=20000, verbose_name='translation')),
                        ('translated_at', models.DateTimeField(verbose_name='translated at')),
                        ('checked_at', models.DateTimeField(blank=True, null=True, verbose_name='checked at')),
                        ('checked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='checked by')),
                        ('checked_for', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='checked for')),
                        ('translated_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='translated by')),
                        ('translated_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='translated for')),
                        ('translation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='paragraphs', to='reporting.translation', verbose_name='translation')),
                    ],
                    options={
                        'verbose_name': 'translated paragraph',
                        'verbose_name_plural': 'translated paragraphs',
                        'ordering': ['translation', 'position'],
                        'constraints': [models.UniqueConstraint(fields=('translation', 'position'), name='translated_paragraph_once'), models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='translated_paragraph_says_something'), models.CheckConstraint(condition=models.Q(('checked_for', None), models.Q(('checked_for', models.F('translated_for')), _negated=True), _connector='OR'), name='translation_checked_by_another')],
                    },
                ),
                migrations.CreateModel(
                    name='Translation',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('section', models.CharField(max_length=20, verbose_name='section')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the translation')),
                        ('row_version', models.PositiveIntegerField(default=0, editable=False, verbose_name='row version')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='report_translations', to='partnerships.partner', verbose_name='written by')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='translations', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'translation',
                        'verbose_name_plural': 'translations',
                        'ordering': ['report', 'section', 'partner', 'language'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'section', 'partner', 'language'), name='translation_once')],
                    },
                ),
                migrations.CreateModel(
                    name='Workbook',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('file_name', models.CharField(max_length=120, verbose_name='file')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language')),
                        ('content', models.JSONField(verbose_name='what it says')),
                        ('added', models.JSONField(default=dict, help_text='A hash of the words, by the number of the row.', verbose_name='rows that it added')),
                        ('brought_at', models.DateTimeField(verbose_name='brought at')),
                        ('brought_in_at', models.DateTimeField(blank=True, null=True, verbose_name='brought in at')),
                        ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='workbooks', to=settings.AUTH_USER_MODEL, verbose_name='brought by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='workbooks', to='partnerships.partner', verbose_name='written by')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='workbooks', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'workbook',
                        'verbose_name_plural': 'workbooks',
                        'ordering': ['-brought_at', '-pk'],
                        'indexes': [models.Index(fields=['report', 'partner'], name='workbook_of_partner')],
                    },
                ),
            ],
        ),
        migrations.RemoveConstraint(
            model_name='edition',
            name='edition_once_per_facts',
        ),
        migrations.RemoveConstraint(
            model_name='part',
            name='part_of_a_narrative_section',
        ),
        migrations.RemoveConstraint(
            model_name='schedule',
            name='schedule_once_per_cadence',
        ),
        migrations.AddField(
            model_name='edition',
            name='audience',
            field=models.CharField(choices=[('full', 'The full report'), ('council', 'For the council'), ('citizens', 'For citizens'), ('annex', 'For the association and the funder')], default='full', max_length=8, verbose_name='for whom'),
        ),
        migrations.AddField(
            model_name='edition',
            name='published',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.version', verbose_name='public page'),
        ),
        migrations.AddField(
            model_name='edition',
            name='to_sign',
            field=models.BooleanField(default=False, verbose_name='copy to sign on paper'),
        ),
        migrations.AddField(
            model_name='mark',
            name='despite',
            field=models.TextField(blank=True, max_length=2000, verbose_name='why with open questions'),
        ),
        migrations.AddField(
            model_name='mark',
            name='open_questions',
            field=models.PositiveSmallIntegerField(default=0, verbose_name='questions of others that were open'),
        ),
        migrations.AddField(
            model_name='period',
            name='visit',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='capacity.activity', verbose_name='visit'),
        ),
        migrations.AddField(
            model_name='report',
            name='form',
            field=models.CharField(choices=[('full', 'full report'), ('light', 'light report')], default='full', max_length=5, verbose_name='which report'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='days_after_visit',
            field=models.PositiveSmallIntegerField(default=14, validators=[django.core.validators.MaxValueValidator(180)], verbose_name='days after the visit'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='form',
            field=models.CharField(choices=[('full', 'full report'), ('light', 'light report')], default='full', max_length=5, verbose_name='which report'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='language',
            field=models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='row_version',
            field=models.PositiveIntegerField(default=1, editable=False, verbose_name='row version'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='start_day',
            field=models.PositiveSmallIntegerField(default=1, verbose_name='day of the month'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='stopped_because',
            field=models.CharField(blank=True, max_length=300, verbose_name='why it was stopped'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='stopped_on',
            field=models.DateField(blank=True, null=True, verbose_name='stopped on'),
        ),
        migrations.AlterField(
            model_name='part',
            name='section',
            field=models.CharField(choices=[('brief', 'In brief'), ('context', 'Context'), ('results', 'Results'), ('activities', 'Activities'), ('deviations', 'What went differently'), ('balance', 'Capacity and democracy'), ('learning', 'What did we learn?'), ('quick_wins', 'Quick visible results'), ('involvement', 'Who was involved?'), ('communication', 'What the population heard'), ('finances', 'Money, days and gifts in kind'), ('goods', 'Goods handed over'), ('risks', 'Risks and integrity'), ('health', 'How we work together'), ('essence', 'Is this still a stedenband?'), ('next', 'Next period'), ('statement', 'Joint statement')], max_length=13, verbose_name='section'),
        ),
        migrations.AlterField(
            model_name='report',
            name='template',
            field=models.CharField(default='progress-2', max_length=20, verbose_name='template'),
        ),
        migrations.AlterField(
            model_name='schedule',
            name='cadence',
            field=models.CharField(choices=[('half_yearly', 'every half year'), ('yearly', 'every year'), ('irregular', 'on days that you choose'), ('one_off', 'once'), ('after_visit', 'after every visit')], max_length=11, verbose_name='how often'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.UniqueConstraint(fields=('report', 'facts_hash', 'language', 'audience'), name='edition_once_per_facts'),
        ),
        migrations.AddConstraint(
            model_name='period',
            constraint=models.UniqueConstraint(fields=('schedule', 'visit'), name='period_once_per_visit'),
        ),
        migrations.AddConstraint(
            model_name='schedule',
            constraint=models.UniqueConstraint(condition=models.Q(('is_running', True), models.Q(('cadence', 'one_off'), _negated=True)), fields=('partnership', 'cadence'), name='schedule_once_per_cadence', violation_error_message='This partnership has this calendar already.'),
        ),
        migrations.RunPython(keep_what_open_reports_consist_of, migrations.RunPython.noop),
        migrations.RunPython(keep_start_day, migrations.RunPython.noop),
    ]
