"""submit.py SCRIPT WORDS...: runs a script on a local cluster of two workers with a core each."""
import os
import runpy
import sys

from pyspark.sql import SparkSession

sys.argv = sys.argv[1:]
os.environ["PYSPARK_PYTHON"] = sys.executable
SparkSession.builder.master("local-cluster[2,1,1024]").config(
    "spark.ui.enabled", "false"
).config("spark.executor.extraJavaOptions", "-Dscript=" + os.path.basename(sys.argv[0])).getOrCreate()
runpy.run_path(sys.argv[0], run_name="__main__")
