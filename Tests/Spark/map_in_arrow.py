"""Analyses JSON Lines on Spark where there is no RDD, as in Spark Connect, with a process for each batch.

map_in_arrow.py EXECUTABLE INPUT OUTPUT: as pipe.py.
"""
import os
import subprocess
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import trim

executable, source, target = sys.argv[1:]
spark = SparkSession.builder.appName("onrecord").getOrCreate()
if hasattr(spark, "addArtifacts"):
    spark.addArtifacts(os.path.abspath(executable), file=True)
name = os.path.basename(executable)


def analyzed(batches):
    import pyarrow
    from pyspark import SparkFiles

    for batch in batches:
        lines = batch.column(0).to_pylist()
        program = os.path.join(SparkFiles.getRootDirectory(), name)
        child = subprocess.run(
            [program, "analyze", "--jsonl"],
            input="".join(line + "\n" for line in lines).encode(),
            stdout=subprocess.PIPE,
        )
        answers = child.stdout.decode().split("\n")[:-1]
        if child.returncode not in (0, 1) or len(answers) != len(lines):
            raise RuntimeError(f"{len(lines)} articles have {len(answers)} answers")
        yield pyarrow.RecordBatch.from_arrays([pyarrow.array(answers)], ["value"])


frame = spark.read.text(source)
frame = frame.where(trim(frame.value) != "")
frame.mapInArrow(analyzed, "value string").write.text(target)
print(f"map_in_arrow.py: {spark.read.text(target).count()} articles")
