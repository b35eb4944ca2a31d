/** Controlled documents as cases: a drafted version waits for its approval. */
package jialing.workflows.documents;
