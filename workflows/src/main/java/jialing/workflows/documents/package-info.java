/** Controlled documents as cases: a drafted version waits for its approval, what is in force for its review. */
package jialing.workflows.documents;
