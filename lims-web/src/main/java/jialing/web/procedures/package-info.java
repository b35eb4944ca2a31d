/** Versions of diagrams and decision tables, their runs and releases over REST. */
package jialing.web.procedures;
