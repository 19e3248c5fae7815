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


class Migration(migrations.Migration):

    dependencies = [
        ("capacity", "0001_trajectories_activities_and_learning"),
        ("partnerships", "0012_involvement"),
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
    ]
