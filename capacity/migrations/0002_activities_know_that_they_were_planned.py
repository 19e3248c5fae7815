from django.db import migrations, models
from django.db.models import Exists, OuterRef, Q


def what_is_known(apps, schema_editor):
    """What is planned or dropped was a plan, and so was what moved to other days."""
    activities = apps.get_model("capacity", "Activity").objects.all()
    moves = apps.get_model("capacity", "ActivityMove").objects.filter(activity=OuterRef("pk"))
    activities.filter(~Q(status="done") | Exists(moves)).update(was_planned=True)


class Migration(migrations.Migration):
    dependencies = [("capacity", "0001_trajectories_learning_and_money")]

    operations = [
        migrations.AddField(
            model_name="activity",
            name="was_planned",
            field=models.BooleanField(default=False, editable=False, verbose_name="was planned"),
        ),
        migrations.RunPython(what_is_known, migrations.RunPython.noop),
    ]
