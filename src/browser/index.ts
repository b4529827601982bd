// The report page's own script.
