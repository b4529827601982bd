#!/usr/bin/env node
// argv in, exit code out.
