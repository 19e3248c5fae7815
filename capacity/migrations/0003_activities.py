import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

USUAL = {
    "steering_meeting": "relation",
    "info_session": "democracy",
    "equipment": "infrastructure",
    "quick_win": "service",
}


def take_the_usual_purpose(apps, schema_editor):
    """What was logged before the question was asked is for what its kind is usually for."""
    activities = apps.get_model("capacity", "Activity").objects.using(schema_editor.connection.alias)
    for kind, purpose in USUAL.items():
        activities.filter(kind=kind).update(purpose=purpose)


def keep_why_it_was_dropped(apps, schema_editor):
    """The reason has a place of its own now; it stood where one writes what happened."""
    activities = apps.get_model("capacity", "Activity").objects.using(schema_editor.connection.alias)
    activities.filter(status="dropped").update(dropped_because=models.F("summary"), summary="")


class Migration(migrations.Migration):

    dependencies = [
        ("capacity", "0002_trajectories"),
        ("partnerships", "0013_next_steps_of_anything"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="activity",
            name="purpose",
            field=models.CharField(choices=[("officials", "capacity of officials"), ("politicians", "capacity of politicians"), ("civil_society", "capacity of civil society"), ("democracy", "democracy and participation"), ("service", "better service to residents"), ("infrastructure", "equipment or infrastructure"), ("relation", "relation and protocol"), ("awareness", "awareness at home")], default="officials", max_length=14, verbose_name="what it is for"),
            preserve_default=False,
        ),
        migrations.RunPython(take_the_usual_purpose, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="activity",
            constraint=models.CheckConstraint(
                condition=~models.Q(kind__in=["equipment", "quick_win"]) | ~models.Q(purpose__in=["civil_society", "democracy", "officials", "politicians"]),
                name="activity_visible_purpose",
                violation_error_code="not_capacity",
                violation_error_message="Equipment and quick visible results do not count as capacity building. Choose one of the last four.",
            ),
        ),
        migrations.AddField(
            model_name='activity',
            name='after_care_by',
            field=models.CharField(blank=True, max_length=200, verbose_name='who looks after it'),
        ),
        migrations.AddField(
            model_name='activity',
            name='after_care_of',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='looked after by'),
        ),
        migrations.AddField(
            model_name='activity',
            name='dropped_because',
            field=models.TextField(blank=True, max_length=2000, verbose_name='why it does not take place'),
        ),
        migrations.AddField(
            model_name='activity',
            name='logged_for',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='logged by'),
        ),
        migrations.AddField(
            model_name='activity',
            name='minutes',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Empty where whole days count.', null=True, verbose_name='how long in minutes'),
        ),
        migrations.AddField(
            model_name='activity',
            name='public_message',
            field=models.TextField(blank=True, max_length=1000, verbose_name='what you tell people about it'),
        ),
        migrations.CreateModel(
            name='Promise',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                ('person', models.CharField(max_length=120, verbose_name='who promised')),
                ('to_whom', models.CharField(max_length=200, verbose_name='to whom')),
                ('kind', models.CharField(choices=[('money', 'money'), ('goods', 'goods'), ('other', 'something else')], max_length=5, verbose_name='what kind')),
                ('text', models.CharField(max_length=300, verbose_name='what was promised')),
                ('amount_hundredths', models.BigIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='amount in hundredths')),
                ('currency', models.CharField(blank=True, choices=[('EUR', 'euro'), ('BOB', 'Bolivian boliviano'), ('BWP', 'Botswana pula'), ('CDF', 'Congolese franc'), ('GMD', 'Gambian dalasi'), ('GTQ', 'Guatemalan quetzal'), ('KES', 'Kenyan shilling'), ('MAD', 'Moroccan dirham'), ('NAD', 'Namibian dollar'), ('NIO', 'Nicaraguan córdoba'), ('PEN', 'Peruvian sol'), ('RWF', 'Rwandan franc'), ('SEK', 'Swedish krona'), ('TZS', 'Tanzanian shilling'), ('UGX', 'Ugandan shilling'), ('USD', 'US dollar'), ('XAF', 'Central African CFA franc'), ('XOF', 'West African CFA franc'), ('ZAR', 'South African rand')], max_length=3, verbose_name='currency')),
                ('said_on', models.DateField(verbose_name='said on')),
                ('heard_by', models.CharField(max_length=200, verbose_name='who heard it')),
                ('activity', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='promises', to='capacity.activity', verbose_name='activity')),
                ('noted_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='noted by')),
                ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='promises', to='partnerships.partner', verbose_name='promised for')),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('amount_hundredths', None), ('currency', '')), models.Q(('amount_hundredths__gte', 1), ('amount_hundredths__isnull', False), ('kind', 'money'), models.Q(('currency', ''), _negated=True)), _connector='OR'), name='promise_amount_fits_kind', violation_error_code='amount_does_not_fit', violation_error_message='An amount belongs to a promise of money, and has its currency beside it.')],
                'verbose_name': 'promise',
                'verbose_name_plural': 'promises',
                'ordering': ['-said_on', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='Hearing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('item', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='hearing', to='partnerships.agendaitem', verbose_name='agenda item')),
                ('promise', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='hearings', to='capacity.promise', verbose_name='promise')),
            ],
            options={
                'verbose_name': 'hearing of a promise',
                'verbose_name_plural': 'hearings of promises',
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='ReachedGroup',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('group', models.CharField(choices=[('officials', 'officials'), ('politicians', 'politicians'), ('civil_society', 'civil society')], max_length=13, verbose_name='group')),
                ('activity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reached_groups', to='capacity.activity', verbose_name='activity')),
                ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='of')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('activity', 'partner', 'group'), name='reached_group_once')],
                'verbose_name': 'strengthened group',
                'verbose_name_plural': 'strengthened groups',
                'ordering': ['activity', 'partner', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ActivityMove',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('from_first', models.DateField(verbose_name='first day before')),
                ('from_last', models.DateField(verbose_name='last day before')),
                ('to_first', models.DateField(verbose_name='first day after')),
                ('to_last', models.DateField(verbose_name='last day after')),
                ('reason', models.CharField(max_length=300, verbose_name='why it moved')),
                ('at', models.DateTimeField(verbose_name='moved at')),
                ('activity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='moves', to='capacity.activity', verbose_name='activity')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='moved by')),
            ],
            options={
                'verbose_name': 'move of an activity',
                'verbose_name_plural': 'moves of activities',
                'ordering': ['at', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('to_first', models.F('from_first')), _negated=True), models.Q(('to_last', models.F('from_last')), _negated=True), _connector='OR'), name='activity_move_to_other_days', violation_error_code='same_days', violation_error_message='These are the days on which it was planned already. Choose other days.')],
            },
        ),
        migrations.RunPython(keep_why_it_was_dropped, migrations.RunPython.noop),
    ]
