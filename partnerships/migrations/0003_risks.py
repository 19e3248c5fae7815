import django.db.models.deletion
import stedenband.lib.migrating
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '__first__'),
        ('partnerships', '0002_corrections_of_what_is_signed'),
    ]

    operations = [
        stedenband.lib.migrating.CreateModels(
            operations=[
                migrations.CreateModel(
                    name='Risk',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                        ('text', models.CharField(max_length=300, verbose_name='what may happen')),
                        ('kind', models.CharField(choices=[('people', 'people who leave'), ('elections', 'elections and change of politics'), ('safety', 'safety'), ('money', 'money'), ('integrity', 'integrity'), ('weather', 'weather and nature'), ('other', 'something else')], max_length=9, verbose_name='kind')),
                        ('likelihood', models.CharField(choices=[('unlikely', 'it would surprise us'), ('possible', 'it could happen'), ('likely', 'we count on it')], default='possible', max_length=8, verbose_name='how likely')),
                        ('effect', models.CharField(choices=[('little', 'we go on as planned'), ('delay', 'something comes later or changes'), ('stop', 'an activity or a step falls away'), ('all', 'the partnership itself is at stake')], default='delay', max_length=6, verbose_name='what it would do')),
                        ('measure', models.TextField(max_length=2000, verbose_name='what is done about it')),
                        ('look_on', models.DateField(verbose_name='next day to look')),
                        ('is_private', models.BooleanField(default=False, verbose_name='only for its own municipality')),
                        ('noted_at', models.DateTimeField(editable=False, verbose_name='noted at')),
                        ('closed_on', models.DateField(blank=True, editable=False, null=True, verbose_name='closed on')),
                        ('closed_because', models.CharField(blank=True, editable=False, max_length=300, verbose_name='why it was closed')),
                        ('owners', models.ManyToManyField(related_name='risks_looked_after', to='partnerships.partner', verbose_name='who looks after it')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='risks', to='partnerships.partner', verbose_name='noted by')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('touches', models.ManyToManyField(related_name='risks_touching', to='partnerships.partner', verbose_name='whom it touches')),
                    ],
                    options={
                        'verbose_name': 'risk',
                        'verbose_name_plural': 'risks',
                        'ordering': ['look_on', 'pk'],
                        'constraints': [models.CheckConstraint(condition=models.Q(('closed_on', None), models.Q(('closed_because', ''), _negated=True), _connector='OR'), name='risk_closed_with_a_reason', violation_error_code='reason_missing', violation_error_message='Say in a line why it is closed.')],
                    },
                ),
                migrations.CreateModel(
                    name='Incident',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                        ('text', models.TextField(max_length=2000, verbose_name='what happened')),
                        ('noticed_on', models.DateField(verbose_name='noticed on')),
                        ('done', models.TextField(blank=True, max_length=2000, verbose_name='what was done')),
                        ('told', models.CharField(blank=True, max_length=300, verbose_name='who was told')),
                        ('is_private', models.BooleanField(default=False, verbose_name='only for its own municipality')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='incidents', to='partnerships.partner', verbose_name='noted by')),
                        ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
                        ('risk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='incidents', to='partnerships.risk', verbose_name='risk')),
                    ],
                    options={
                        'verbose_name': 'incident',
                        'verbose_name_plural': 'incidents',
                        'ordering': ['-noticed_on', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='RiskLook',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('looked_at', models.DateTimeField(verbose_name='looked at')),
                        ('note', models.TextField(max_length=2000, verbose_name='what was seen')),
                        ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                        ('likelihood', models.CharField(choices=[('unlikely', 'it would surprise us'), ('possible', 'it could happen'), ('likely', 'we count on it')], max_length=8, verbose_name='how likely')),
                        ('effect', models.CharField(choices=[('little', 'we go on as planned'), ('delay', 'something comes later or changes'), ('stop', 'an activity or a step falls away'), ('all', 'the partnership itself is at stake')], max_length=6, verbose_name='what it would do')),
                        ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
                        ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.partner', verbose_name='looked for')),
                        ('risk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='looks', to='partnerships.risk', verbose_name='risk')),
                    ],
                    options={
                        'verbose_name': 'look at a risk',
                        'verbose_name_plural': 'looks at risks',
                        'ordering': ['-looked_at', '-pk'],
                    },
                ),
            ],
        ),
    ]
