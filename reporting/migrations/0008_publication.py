import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('capacity', '0001_trajectories_learning_and_money'),
        ('partnerships', '0001_partners_agreements_and_involvement'),
        ('reporting', '0001_periods_reports_and_editions'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='PublicQuestion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField(max_length=1000, verbose_name='question')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language of the question')),
                ('asked_at', models.DateTimeField(verbose_name='asked at')),
                ('status', models.CharField(choices=[('waiting', 'waits for an answer'), ('answered', 'answered in public'), ('set_aside', "put aside")], default='waiting', max_length=9, verbose_name='status')),
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
            name='PublicPaper',
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
                ('signed_hash', models.CharField(max_length=64, verbose_name='hash of what was signed')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Español'), ('fr', 'Français'), ('nl', 'Nederlands')], max_length=2, verbose_name='language')),
                ('file', models.FileField(blank=True, upload_to='public-papers/', verbose_name='file')),
                ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='public_papers', to='reporting.report', verbose_name='report')),
            ],
            options={
                'verbose_name': 'public PDF of a report',
                'verbose_name_plural': 'public PDFs of reports',
                'ordering': ['-requested_at', '-pk'],
                'constraints': [models.UniqueConstraint(fields=('report', 'facts_hash', 'language'), name='public_paper_once_per_facts')],
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
    ]
