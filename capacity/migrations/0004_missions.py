import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("capacity", "0003_activities"),
        ('partnerships', '0012_involvement'),
    ]

    operations = [
        migrations.CreateModel(
            name='Mission',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                ('purpose', models.TextField(max_length=1000, verbose_name='what the visit is for')),
                ('not_promised', models.TextField(blank=True, max_length=1000, verbose_name='what nobody may promise')),
                ('conclusions', models.TextField(blank=True, max_length=5000, verbose_name='what it brought, and what follows')),
                ('status', models.CharField(choices=[('open', 'being prepared or written'), ('closed', 'closed')], default='open', editable=False, max_length=6, verbose_name='status')),
                ('closed_on', models.DateField(blank=True, editable=False, null=True, verbose_name='closed on')),
                ('activity', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='mission', to='capacity.activity', verbose_name='activity')),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='partnerships.partnership', verbose_name='partnership')),
            ],
            options={
                'verbose_name': 'mission',
                'verbose_name_plural': 'missions',
                'ordering': ['-activity__starts_on', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='MissionSide',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], default='en', max_length=2, verbose_name='language of the text')),
                ('row_version', models.PositiveIntegerField(default=1, editable=False, verbose_name='row version')),
                ('one_colour_because', models.CharField(blank=True, max_length=300, verbose_name='why politicians of one colour')),
                ('shared_with', models.TextField(blank=True, max_length=2000, verbose_name='with whom it was shared')),
                ('mission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sides', to='capacity.mission', verbose_name='mission')),
                ('partner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mission_sides', to='partnerships.partner', verbose_name='municipality')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('mission', 'partner'), name='mission_side_once')],
                'verbose_name': 'side of a mission',
                'verbose_name_plural': 'sides of missions',
                'ordering': ['mission', 'partner__municipality__name', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Finding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('text', models.TextField(max_length=4000, verbose_name='what you found')),
                ('theme', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.theme', verbose_name='theme')),
                ('side', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='findings', to='capacity.missionside', verbose_name='municipality')),
            ],
            options={
                'verbose_name': 'finding',
                'verbose_name_plural': 'findings',
                'ordering': ['side', 'position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ExpectationNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('audience', models.CharField(max_length=160, verbose_name='who was told')),
                ('told', models.TextField(max_length=2000, verbose_name='what they were told')),
                ('told_in', models.CharField(max_length=60, verbose_name='in which language')),
                ('channel', models.CharField(max_length=120, verbose_name='how')),
                ('told_on', models.DateField(verbose_name='on which day')),
                ('side', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='expectation_notes', to='capacity.missionside', verbose_name='municipality')),
            ],
            options={
                'verbose_name': 'expectation note',
                'verbose_name_plural': 'expectation notes',
                'ordering': ['side', 'position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Delegate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('name', models.CharField(max_length=120, verbose_name='name')),
                ('function', models.CharField(max_length=120, verbose_name='function')),
                ('group', models.CharField(choices=[('executive', 'Executive'), ('majority', 'Council (majority)'), ('opposition', 'Council (opposition)'), ('staff', 'Municipal staff'), ('civil_society', 'Civil society'), ('other', 'Others')], max_length=13, verbose_name='group')),
                ('party', models.CharField(blank=True, max_length=120, verbose_name='party, for politicians')),
                ('organisation', models.CharField(blank=True, max_length=160, verbose_name='service or organisation')),
                ('sex', models.CharField(choices=[('women', 'women'), ('men', 'men'), ('other', 'other or not said')], default='other', max_length=5, verbose_name='sex')),
                ('paid_by', models.CharField(blank=True, choices=[('own', 'their own municipality'), ('host', 'the municipality that receives'), ('grant', 'a subsidy'), ('association', 'an association of municipalities'), ('themselves', 'the person'), ('other', 'somebody else')], max_length=11, verbose_name='paid by')),
                ('may_be_named', models.BooleanField(default=False, verbose_name='agrees to be named outside the partnership')),
                ('side', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='delegates', to='capacity.missionside', verbose_name='municipality')),
            ],
            options={
                'verbose_name': 'delegate',
                'verbose_name_plural': 'delegates',
                'ordering': ['side', 'position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Need',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('text', models.TextField(max_length=2000, verbose_name='what was needed')),
                ('referred_to', models.CharField(choices=[('fourth_pillar', 'a citizens’ initiative'), ('other_service', 'another service'), ('steering_group', 'the steering group'), ('noted', 'nowhere: noted only')], max_length=14, verbose_name='referred to')),
                ('who', models.CharField(blank=True, max_length=200, verbose_name='to whom there')),
                ('side', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='needs', to='capacity.missionside', verbose_name='municipality')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('referred_to', 'noted'), models.Q(('who', ''), _negated=True), _connector='OR'), name='need_referred_to_somebody', violation_error_message='Say to whom you referred it.')],
                'verbose_name': 'need seen',
                'verbose_name_plural': 'needs seen',
                'ordering': ['side', 'position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ProgrammeEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('on', models.DateField(verbose_name='day')),
                ('starts_at', models.TimeField(blank=True, null=True, verbose_name='from')),
                ('ends_at', models.TimeField(blank=True, null=True, verbose_name='until')),
                ('what', models.CharField(max_length=200, verbose_name='what')),
                ('where', models.CharField(blank=True, max_length=120, verbose_name='where')),
                ('with_whom', models.CharField(blank=True, max_length=200, verbose_name='with whom')),
                ('met_with', models.CharField(blank=True, choices=[('staff', 'civil servants'), ('politicians', 'politicians'), ('civil_society', 'civil society'), ('residents', 'residents')], max_length=13, verbose_name='who they are')),
                ('state', models.CharField(choices=[('planned', 'planned'), ('held', 'took place'), ('not_held', 'did not take place')], default='planned', max_length=8, verbose_name='did it take place?')),
                ('mission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='programme', to='capacity.mission', verbose_name='mission')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('ends_at', None), ('starts_at', None), ('ends_at__gt', models.F('starts_at')), _connector='OR'), name='programme_end_after_start', violation_error_message='It ends before it begins. Check the two times.')],
                'verbose_name': 'line of a programme',
                'verbose_name_plural': 'lines of programmes',
                'ordering': ['mission', 'on', models.OrderBy(models.F('starts_at'), nulls_first=True), 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Signal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('heard', models.TextField(max_length=2000, verbose_name='what you heard')),
                ('heard_from', models.CharField(blank=True, max_length=160, verbose_name='from whom')),
                ('heard_on', models.DateField(verbose_name='on which day')),
                ('answered', models.CharField(blank=True, max_length=300, verbose_name='what was answered')),
                ('side', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='signals', to='capacity.missionside', verbose_name='municipality')),
            ],
            options={
                'verbose_name': 'signal of the population',
                'verbose_name_plural': 'signals of the population',
                'ordering': ['side', 'position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='VisitQuestion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the text')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('text', models.CharField(max_length=300, verbose_name='question')),
                ('answer', models.TextField(blank=True, max_length=4000, verbose_name='answer')),
                ('answer_language', models.CharField(blank=True, max_length=2, verbose_name='language of the answer')),
                ('side', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='questions', to='capacity.missionside', verbose_name='municipality')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('side', 'position'), name='visit_question_place_once'), models.CheckConstraint(condition=models.Q(('position__lt', 3)), name='visit_question_three_at_most', violation_error_code='too_many', violation_error_message='Ask three questions at most: then each gets an answer.')],
                'verbose_name': 'learning question of a visit',
                'verbose_name_plural': 'learning questions of visits',
                'ordering': ['side', 'position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='MissionDocument',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('agreed_by', models.CharField(blank=True, max_length=200, verbose_name='who agreed to be shown, and how')),
                ('consent', models.CharField(choices=[('nobody', 'nobody can be recognised'), ('agreed', 'who is shown agreed')], max_length=6, verbose_name='who is shown')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnerships.document', verbose_name='document')),
                ('mission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='documents', to='capacity.mission', verbose_name='mission')),
            ],
            options={
                'verbose_name': 'document of a mission',
                'verbose_name_plural': 'documents of missions',
                'ordering': ['mission', 'position', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('mission', 'document'), name='mission_document_once', violation_error_message='This document is in the list already.'), models.CheckConstraint(condition=models.Q(models.Q(('consent', 'agreed'), _negated=True), models.Q(('agreed_by', ''), _negated=True), _connector='OR'), name='mission_document_with_consent', violation_error_message='Say who agreed to be shown, and how.')],
            },
        ),
        migrations.CreateModel(
            name='MissionPaper',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language')),
                ('facts', models.JSONField(verbose_name='facts')),
                ('facts_hash', models.CharField(max_length=64, verbose_name='hash of the facts')),
                ('job_id', models.UUIDField(blank=True, null=True, verbose_name='job')),
                ('file', models.FileField(blank=True, upload_to='missions/', verbose_name='file')),
                ('file_hash', models.CharField(blank=True, max_length=64, verbose_name='hash of the file')),
                ('size', models.PositiveIntegerField(blank=True, null=True, verbose_name='size in bytes')),
                ('pages', models.PositiveIntegerField(blank=True, null=True, verbose_name='pages')),
                ('requested_at', models.DateTimeField(verbose_name='asked at')),
                ('made_at', models.DateTimeField(blank=True, null=True, verbose_name='made at')),
                ('mission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='papers', to='capacity.mission', verbose_name='mission')),
            ],
            options={
                'verbose_name': 'PDF of a mission report',
                'verbose_name_plural': 'PDFs of mission reports',
                'ordering': ['-requested_at', '-pk'],
                'constraints': [models.UniqueConstraint(fields=('mission', 'facts_hash', 'language'), name='mission_paper_once_per_facts')],
            },
        ),
    ]
