import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def keep_start_day(apps, schema_editor):
    """Calendars that exist began on the day on which their periods start."""
    for schedule in apps.get_model("reporting", "Schedule").objects.all():
        schedule.start_day = schedule.next_first_on.day
        schedule.save(update_fields=["start_day"])


class Migration(migrations.Migration):

    dependencies = [
        ('capacity', '0001_trajectories_learning_and_money'),
        ('partnerships', '0001_partners_agreements_and_involvement'),
        ('reporting', '0001_periods_reports_and_editions'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ClosingDay',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('last_on', models.DateField(verbose_name='last day')),
            ],
            options={
                'verbose_name': 'last day of a period',
                'verbose_name_plural': 'last days of periods',
                'ordering': ['schedule', 'last_on'],
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
            ],
            options={
                'verbose_name': 'reminder of a report',
                'verbose_name_plural': 'reminders of reports',
                'ordering': ['-at', '-pk'],
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
            ],
            options={
                'verbose_name': 'skipped period',
                'verbose_name_plural': 'skipped periods',
                'ordering': ['-last_on', '-pk'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='schedule',
            name='schedule_once_per_cadence',
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
            model_name='schedule',
            name='cadence',
            field=models.CharField(choices=[('half_yearly', 'every half year'), ('yearly', 'every year'), ('irregular', 'on days that you choose'), ('one_off', 'once'), ('after_visit', 'after every visit')], max_length=11, verbose_name='how often'),
        ),
        migrations.AddConstraint(
            model_name='period',
            constraint=models.UniqueConstraint(fields=('schedule', 'visit'), name='period_once_per_visit'),
        ),
        migrations.AddConstraint(
            model_name='schedule',
            constraint=models.UniqueConstraint(condition=models.Q(('is_running', True), models.Q(('cadence', 'one_off'), _negated=True)), fields=('partnership', 'cadence'), name='schedule_once_per_cadence', violation_error_message='This partnership has this calendar already.'),
        ),
        migrations.AddField(
            model_name='closingday',
            name='schedule',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='closing_days', to='reporting.schedule', verbose_name='reporting calendar'),
        ),
        migrations.AddField(
            model_name='duereminder',
            name='partner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='due_reminders', to='partnerships.partner', verbose_name='to'),
        ),
        migrations.AddField(
            model_name='duereminder',
            name='report',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='due_reminders', to='reporting.report', verbose_name='report'),
        ),
        migrations.AddConstraint(
            model_name='reminderrule',
            constraint=models.UniqueConstraint(fields=('days', 'when', 'channel', 'role'), name='reminder_rule_once', violation_error_message='There is such a rule already.'),
        ),
        migrations.AddField(
            model_name='duereminder',
            name='rule',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reminders', to='reporting.reminderrule', verbose_name='rule'),
        ),
        migrations.AddField(
            model_name='skippedperiod',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by'),
        ),
        migrations.AddField(
            model_name='skippedperiod',
            name='lifted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='taken up again by'),
        ),
        migrations.AddField(
            model_name='skippedperiod',
            name='schedule',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='skipped', to='reporting.schedule', verbose_name='reporting calendar'),
        ),
        migrations.AddConstraint(
            model_name='closingday',
            constraint=models.UniqueConstraint(fields=('schedule', 'last_on'), name='closing_day_once', violation_error_message='A period ends on this day already.'),
        ),
        migrations.AddConstraint(
            model_name='duereminder',
            constraint=models.UniqueConstraint(fields=('rule', 'report', 'partner', 'due_on'), name='due_reminder_once'),
        ),
        migrations.AddConstraint(
            model_name='skippedperiod',
            constraint=models.UniqueConstraint(condition=models.Q(('lifted_at', None)), fields=('schedule', 'first_on', 'last_on'), name='period_skipped_once', violation_error_message='This period is skipped already.'),
        ),
        migrations.RunPython(keep_start_day, migrations.RunPython.noop, elidable=True),
    ]
