#!/usr/bin/env node
import "../dist/citable.js";
