/** What every door has in common: who is let in, how a refusal is spoken, how the browser is protected. Denies by default. */
package jialing.web.shared;
