"""Turns the texts of the sample hub into files of many formats."""
