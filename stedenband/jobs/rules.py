import rules


@rules.predicate
def follows_job(user, job):
    return job is not None and job.may_be_followed_by(user)


rules.add_perm("jobs.view_job", follows_job)
rules.add_perm("jobs.retry_job", follows_job)
