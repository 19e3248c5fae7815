"""Who somebody is: the account, its language and its time zone. What they may do is decided by the other apps."""
