"""Analyses JSON Lines on a Spark cluster, with a process for each partition.

pipe.py EXECUTABLE INPUT OUTPUT: for every line of INPUT that is not blank, OUTPUT has a line with the
document, or with the reason why there is none. The executable is shipped with the job.
"""
import os
import sys

from pyspark.sql import SparkSession

executable, source, target = sys.argv[1:]
context = SparkSession.builder.appName("onrecord").getOrCreate().sparkContext
context.addFile(executable)
name = os.path.basename(executable)

# The program ends with 1 where an article cannot be analysed, which has its line and is no failure of the
# job; every other status is one. Without checkCode a child that dies only shortens the result.
command = f"sh -c './{name} analyze --jsonl || test $? = 1'"
lines = context.textFile(source, minPartitions=16).filter(lambda line: line.strip())
lines.pipe(command, checkCode=True).saveAsTextFile(target)

asked, answered = lines.count(), context.textFile(target).count()
if asked != answered:
    sys.exit(f"pipe.py: {asked} articles have {answered} answers")
print(f"pipe.py: {answered} articles")
