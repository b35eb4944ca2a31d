/** What counts of organisms must be like before anything is estimated from them. */
package jialing.domain.biology.rules;
