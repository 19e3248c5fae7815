"""What was written without a line comes in."""

from reporting.actions.workbooks import bring_in_workbook


def bring_in(world):
    bring_in_workbook(workbook=world.workbook, by=world.cast["coordinator_a"], now=world.now, today=world.today)


DEEDS = {"workbook.brought_in": bring_in}
