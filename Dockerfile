# One image for web, worker and clock; compose.yaml says which part a container plays.
FROM python:3.11-slim-bookworm

RUN apt-get update \
 && apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home --uid 10001 stedenband

WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt
COPY . .
RUN python manage.py compile_catalogues && rm -rf var && mkdir /data && chown stedenband /data

USER stedenband
ENV VAR_DIR=/data PYTHONUNBUFFERED=1
EXPOSE 8000
CMD ["gunicorn", "stedenband.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--workers", "3", \
     "--threads", "4", "--no-control-socket", "--max-requests", "2000", "--max-requests-jitter", "200"]
