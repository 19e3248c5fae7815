"""What everybody reads: a snapshot that every municipality agreed to show, and nothing else."""
