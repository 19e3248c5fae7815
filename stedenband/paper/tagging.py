def finish(document, pdf):
    pass
