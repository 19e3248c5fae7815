"""What pages and reports cost, measured on the demo: `manage.py bench`."""
