/** What a laboratory must have to be able to do something. */
package jialing.domain.capability.rules;
