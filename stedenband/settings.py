"""All settings, from the environment; a bad value stops the start with a sentence that names it."""

import os
from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from stedenband.lib.environment import Environment
from stedenband.lib.secret_keys import secret_key_from

BASE_DIR = Path(__file__).resolve().parent.parent

env = Environment()
Environment.read_env(os.environ.get("ENV_FILE", BASE_DIR / ".env"))

# --- Where we are -----------------------------------------------------------------------------------------------------

PRODUCTION = env.bool("PRODUCTION", default=False)
DEBUG = env.bool("DEBUG", default=False)
SITE_URL = env.str("SITE_URL", default=f"http://localhost:{env.int('PORT', default=8000)}").rstrip("/")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))
for folder in (VAR_DIR, VAR_DIR / "media", VAR_DIR / "queue", VAR_DIR / "queue-control"):
    folder.mkdir(parents=True, exist_ok=True)
SECRET_KEY = env.str("SECRET_KEY", default="") or secret_key_from(VAR_DIR / "secret-key")

if not SITE_URL.startswith(("http://", "https://")):
    raise ImproperlyConfigured("SITE_URL must start with http:// or https://.")
if PRODUCTION:
    if DEBUG:
        raise ImproperlyConfigured("DEBUG must be off in production.")
    if not env.str("SECRET_KEY", default="") or len(set(SECRET_KEY)) < 12 or len(SECRET_KEY) < 50:
        raise ImproperlyConfigured("Production needs a SECRET_KEY of its own, of at least 50 varied characters.")
    if not env.str("ALLOWED_HOSTS", default="") or any(host.startswith((".", "*")) for host in ALLOWED_HOSTS):
        raise ImproperlyConfigured("Production needs ALLOWED_HOSTS with exact host names, no wildcard.")
    if not SITE_URL.startswith("https://"):
        raise ImproperlyConfigured("Production needs a SITE_URL that starts with https://.")

# --- Database, cache, queue: embedded by default, grown by two addresses ---------------------------------------------

REDIS_URL = env.str("REDIS_URL", default="")
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'db.sqlite3'}")}
if DATABASES["default"]["ENGINE"] not in {"django.db.backends.sqlite3", "django.db.backends.postgresql"}:
    raise ImproperlyConfigured("DATABASE_URL must start with sqlite:/// or postgres://.")
if REDIS_URL and not REDIS_URL.startswith(("redis://", "rediss://")):
    raise ImproperlyConfigured("REDIS_URL must start with redis:// or rediss://.")
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"]["CONN_MAX_AGE"] = 600
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "stedenband_cache"}
}

CELERY_BROKER_URL = REDIS_URL or "filesystem://localhost"
CELERY_BROKER_TRANSPORT_OPTIONS = (
    {
        "visibility_timeout": 900,
        "socket_timeout": 2,
        "socket_connect_timeout": 2,
        "unacked_restore_interval": 1,
        "unacked_restore_throttle": 1,
        # A page that rings a dead broker waits for one more try, not for the six seconds of kombu's default.
        "max_retries": 1,
        "interval_start": 0.2,
    }
    if REDIS_URL
    else {
        "data_folder_in": str(VAR_DIR / "queue"),
        "data_folder_out": str(VAR_DIR / "queue"),
        "control_folder": str(VAR_DIR / "queue-control"),
        "polling_interval": 0.1,
    }
)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_SOFT_TIME_LIMIT = 120
CELERY_TASK_TIME_LIMIT = 150
CELERY_TASK_PUBLISH_RETRY = False
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 20
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "beat-schedule")
TICK_SECONDS = env.float("JOB_TICK_SECONDS", default=60.0)
CELERY_BEAT_SCHEDULE = {
    "jobs": {"task": "jobs.tick", "schedule": TICK_SECONDS},
    "periods": {"task": "reporting.open_due_periods", "schedule": TICK_SECONDS},
    "reminders": {"task": "reporting.make_due_reminders", "schedule": 3_600.0},
    "post": {"task": "post.tick", "schedule": 60.0},
    "orientations": {"task": "partnerships.forget_orientations", "schedule": 86_400.0},
    "departures": {"task": "partnerships.carry_out_departures", "schedule": 3_600.0},
    "zips": {"task": "reporting.remove_old_bundles", "schedule": 3_600.0},
    "workbooks": {"task": "reporting.forget_workbooks", "schedule": 86_400.0},
    "forgetting": {"task": "ui.forget_outdated", "schedule": 86_400.0},
}

# --- Apps and requests ------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "stedenband",
    "stedenband.accounts",
    "stedenband.audit",
    "stedenband.jobs",
    "stedenband.post",
    "stedenband.ui",
    "stedenband.paper",
    "partnerships",
    "capacity",
    "reporting",
    "allauth",
    "allauth.account",
    "crispy_forms",
    "crispy_bootstrap5",
    "csp",
    "django_countries",
    "django_filters",
    "rules.apps.AutodiscoverRulesConfig",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
]
MIDDLEWARE = [
    "stedenband.ui.middleware.WholeRequestMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "stedenband.accounts.middleware.PreferencesMiddleware",
    "stedenband.ui.middleware.SessionEndedMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
ROOT_URLCONF = "stedenband.urls"
WSGI_APPLICATION = "stedenband.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "stedenband.ui.context_processors.page",
            ],
            "builtins": ["django.templatetags.i18n", "stedenband.ui.templatetags.components"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"
CRISPY_FAIL_SILENTLY = False
CSRF_FAILURE_VIEW = "stedenband.ui.views.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440

# --- People and sessions ----------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "stedenband.accounts.adapter.ClosedAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Stedenband: "
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_RATE_LIMITS = {
    # Ours, on public pages: beginning an orientation, and asking for the mail that leads back to one.
    "orientation_start": "60/h/ip",
    "orientation_mail": "10/h/ip,5/h/key",
    # And asking a question on the public page of a partnership.
    "public_question": "5/h/ip",
}
PASSWORD_RESET_TIMEOUT = 86_400
SESSION_COOKIE_AGE = 14 * 86_400
SESSION_SAVE_EVERY_REQUEST = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SITE_URL.startswith("https://")
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_TRUSTED_ORIGINS = [SITE_URL]

# --- Language and time ------------------------------------------------------------------------------------------------

USE_I18N = USE_TZ = True
FORMAT_MODULE_PATH = "stedenband.formats"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español"), ("fr", "Français"), ("nl", "Nederlands")]
LANGUAGE_COOKIE_NAME = "language"
LOCALE_PATHS = [BASE_DIR / "stedenband" / "locale"]
TIME_ZONE = "UTC"

# --- Files ------------------------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(VAR_DIR / "media"), "base_url": None},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

# --- Safety -----------------------------------------------------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=PRODUCTION)
if env.bool("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# --- Mail and logs ----------------------------------------------------------------------------------------------------

EMAIL_CONFIG = env.email("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Stedenband <stedenband@localhost>")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"secret_paths": {"()": "stedenband.lib.secret_paths.SecretPaths"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["secret_paths"]}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
    # A line per page is noise in a worker's log.
    "loggers": {"weasyprint.progress": {"level": "WARNING"}},
}

# --- Ours -------------------------------------------------------------------------------------------------------------

DEMO = env.bool("DEMO", default=False)
DEMO_NOTICE = _("Practice environment: the people, municipalities and amounts are invented.")
# A running job renews its lease every sixth of it, so a killed worker is noticed within one lease and one tick: 90 s.
# So many days the zip of an association is kept; then its file goes, and asking again makes it again.
BUNDLE_DAYS = env.int("BUNDLE_DAYS", default=30)
JOB_LEASE_SECONDS = env.int("JOB_LEASE_SECONDS", default=30)
