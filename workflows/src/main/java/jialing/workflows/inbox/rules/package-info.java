/** What an answer in the inbox must keep. */
package jialing.workflows.inbox.rules;
