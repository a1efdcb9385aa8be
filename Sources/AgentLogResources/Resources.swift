/// The files of `Schemas/` and `Checklists/`, carried inside the binary.
///
/// Nothing is read, copied or built at start-up: each text is a literal that is looked up by name.
/// `Resources+Generated.swift` holds the texts and says how to renew them.
package enum Resources {}
