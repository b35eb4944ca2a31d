/** What counts and the quantities they are divided by must be like. */
package jialing.domain.radioactivity.rules;
