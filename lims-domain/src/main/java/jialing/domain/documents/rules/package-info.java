/** What the control of documents must keep. */
package jialing.domain.documents.rules;
