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
        ('reporting', '0001_periods_reports_and_editions'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
        migrations.RunPython(keep_what_open_reports_consist_of, migrations.RunPython.noop),
    ]
