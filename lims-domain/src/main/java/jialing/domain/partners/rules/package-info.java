/** Rules for what a partner delivers. */
package jialing.domain.partners.rules;
