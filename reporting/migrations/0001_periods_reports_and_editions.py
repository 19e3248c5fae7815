import django.core.validators
import django.db.models.deletion
import stedenband.lib.migrating
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('partnerships', '0001_partners_agreements_and_involvement'),
    ]

    operations = [
        stedenband.lib.migrating.CreateModels(
            operations=[
                migrations.CreateModel(
                    name='Period',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('first_on', models.DateField(verbose_name='first day')),
                        ('last_on', models.DateField(verbose_name='last day')),
                        ('due_on', models.DateField(verbose_name='due on')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('schedule', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='periods', to='reporting.schedule', verbose_name='reporting calendar')),
                    ],
                    options={
                        'verbose_name': 'period',
                        'verbose_name_plural': 'periods',
                        'ordering': ['-last_on', '-pk'],
                        'constraints': [models.UniqueConstraint(fields=('partnership', 'first_on', 'last_on'), name='period_opens_once'), models.CheckConstraint(condition=models.Q(('last_on__gte', models.F('first_on'))), name='period_end_after_start')],
                    },
                ),
                migrations.CreateModel(
                    name='Report',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('status', models.CharField(choices=[('writing', 'being written'), ('signing', 'being signed'), ('signed', 'signed by all')], default='writing', max_length=7, verbose_name='status')),
                        ('template', models.CharField(default='progress-1', max_length=20, verbose_name='template')),
                        ('opened_at', models.DateTimeField(verbose_name='opened at')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('period', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='report', to='reporting.period', verbose_name='period')),
                    ],
                    options={
                        'verbose_name': 'report',
                        'verbose_name_plural': 'reports',
                        'ordering': ['-period__last_on', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Schedule',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('cadence', models.CharField(choices=[('half_yearly', 'every half year'), ('yearly', 'every year')], max_length=11, verbose_name='how often')),
                        ('next_first_on', models.DateField(verbose_name='next period starts on')),
                        ('days_to_write', models.PositiveSmallIntegerField(default=60, validators=[django.core.validators.MinValueValidator(7), django.core.validators.MaxValueValidator(365)], verbose_name='days to write')),
                        ('is_running', models.BooleanField(default=True, verbose_name='running')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                    ],
                    options={
                        'verbose_name': 'reporting calendar',
                        'verbose_name_plural': 'reporting calendars',
                        'ordering': ['partnership', 'pk'],
                        'constraints': [models.UniqueConstraint(fields=('partnership', 'cadence'), name='schedule_once_per_cadence', violation_error_message='This partnership has this calendar already.')],
                    },
                ),
                migrations.CreateModel(
                    name='Part',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('section', models.CharField(choices=[('brief', 'In brief'), ('context', 'Context'), ('results', 'Results'), ('activities', 'Activities'), ('deviations', 'What went differently'), ('balance', 'Capacity and democracy'), ('learning', 'What did we learn?'), ('quick_wins', 'Quick visible results'), ('involvement', 'Who was involved?'), ('communication', 'What the population heard'), ('finances', 'Money, days and gifts in kind'), ('goods', 'Goods handed over'), ('risks', 'Risks and integrity'), ('health', 'How we work together'), ('essence', 'Is this still a stedenband?'), ('next', 'Next period'), ('statement', 'Joint statement')], max_length=13, verbose_name='section')),
                        ('text', models.TextField(blank=True, max_length=20000, verbose_name='your text')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('is_ready', models.BooleanField(default=False, verbose_name='ready')),
                        ('edited_at', models.DateTimeField(blank=True, null=True, verbose_name='last edited at')),
                        ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                        ('edited_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='last edited by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='report_parts', to='partnerships.partner', verbose_name='written by')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='parts', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'part',
                        'verbose_name_plural': 'parts',
                        'ordering': ['report', 'section', 'partner'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'section', 'partner'), name='part_once_per_partner')],
                    },
                ),
                migrations.CreateModel(
                    name='Mark',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('kind', models.CharField(choices=[('read', 'read what the other wrote'), ('checked', 'checked by the service')], max_length=7, verbose_name='what')),
                        ('reason', models.TextField(blank=True, max_length=2000, verbose_name='answer to the questions')),
                        ('facts_hash', models.CharField(blank=True, max_length=64, verbose_name='hash of what was checked')),
                        ('at', models.DateTimeField(verbose_name='at')),
                        ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='report_marks', to='partnerships.partner', verbose_name='for')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='marks', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'mark',
                        'verbose_name_plural': 'marks',
                        'ordering': ['at', 'pk'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'partner', 'kind'), name='mark_once_per_partner')],
                    },
                ),
                migrations.CreateModel(
                    name='Edition',
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
                        ('file', models.FileField(blank=True, upload_to='editions/', verbose_name='file')),
                        ('version', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.version', verbose_name='signed version')),
                        ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='editions', to='reporting.report', verbose_name='report')),
                    ],
                    options={
                        'verbose_name': 'edition',
                        'verbose_name_plural': 'editions',
                        'ordering': ['-requested_at', '-pk'],
                        'constraints': [models.UniqueConstraint(fields=('report', 'facts_hash', 'language'), name='edition_once_per_facts')],
                    },
                ),
            ],
        ),
    ]
