/** Methods as cases: what has to be redone for a replaced standard waits in each laboratory. */
package jialing.workflows.methods;
