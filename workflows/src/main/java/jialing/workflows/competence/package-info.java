/** Competence as cases: what ends soon waits for those who have to renew it. */
package jialing.workflows.competence;
