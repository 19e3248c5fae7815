import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


WRITTEN = ("brief", "context", "learning", "next")
IN_ORDER = ("brief", "context", "activities", "balance", "learning", "quick_wins", "involvement", "finances", "next")


def keep_what_open_reports_consist_of(apps, schema_editor):
    """Reports from before there were forms keep the sections that they all had."""
    rows = apps.get_model("reporting", "ReportSection").objects
    for report in apps.get_model("reporting", "Report").objects.filter(sections=None):
        for position, section in enumerate(IN_ORDER, start=1):
            narrative = "always" if section in WRITTEN else "never"
            rows.create(report=report, section=section, position=position, narrative=narrative)


class Migration(migrations.Migration):

    dependencies = [
        ('partnerships', '0001_partners_agreements_and_involvement'),
        ('reporting', '0001_periods_reports_and_editions'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
            },
        ),
        migrations.AddConstraint(
            model_name='healthsheet',
            constraint=models.UniqueConstraint(fields=('report', 'partner'), name='health_sheet_once_per_partner'),
        ),
        migrations.AddConstraint(
            model_name='healthstatement',
            constraint=models.UniqueConstraint(fields=('set', 'code'), name='health_statement_once_per_set'),
        ),
        migrations.AddConstraint(
            model_name='healthanswer',
            constraint=models.UniqueConstraint(fields=('sheet', 'statement'), name='health_answer_once'),
        ),
        migrations.AddConstraint(
            model_name='formsection',
            constraint=models.UniqueConstraint(fields=('form', 'section'), name='form_section_once', violation_error_message='This section stands in the form already.'),
        ),
        migrations.AddConstraint(
            model_name='reportsection',
            constraint=models.UniqueConstraint(fields=('report', 'section'), name='report_section_once'),
        ),
        migrations.RunPython(keep_what_open_reports_consist_of, migrations.RunPython.noop),
    ]
