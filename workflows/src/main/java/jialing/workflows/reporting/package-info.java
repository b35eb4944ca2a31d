/** Reports as cases: issued by a person, then sealed and released by the house in steps of their own. */
package jialing.workflows.reporting;
