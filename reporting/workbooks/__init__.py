"""A report as a workbook: filled without a line, and brought in again through the same doors as everything else."""
