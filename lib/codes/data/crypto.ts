import type { CodeFamily } from '../entry.ts';

/** HRESULTs of CryptoAPI and CNG. */
export const CRYPTO: CodeFamily = {
  id: 'crypto',
  label: { de: 'Kryptografie (CryptoAPI, CNG)', en: 'Cryptography (CryptoAPI, CNG)' },
  source: 'com-errors',
  rows: `
0x80090001 | Bad UID.
  Ein Schlüsselanbieter bekam eine ungültige Kennung. | A key provider was given an invalid id.
0x80090002 | Bad Hash.
  Ein Hashwert ist ungültig. | A hash is invalid.
0x80090003 | Bad Key.
  Ein Schlüssel ist ungültig oder passt nicht zum Vorgang. | A key is invalid or does not fit the operation.
0x80090004 | Bad Length.
  Eine Länge stimmt nicht, etwa die eines Schlüssels. | A length is wrong, such as that of a key.
0x80090005 | Bad Data. | Ungültige Daten.
  Daten sind beschädigt oder mit einem anderen Schlüssel verschlüsselt; oft wurde ein Profil oder Schlüssel umgezogen. | Data is damaged or encrypted with another key; often a profile or key was moved.
0x80090006 | Invalid Signature. | Ungültige Signatur.
  Eine Signatur ist ungültig: Daten geändert oder falscher Schlüssel. | A signature is invalid: data changed or wrong key.
0x80090007 | Bad Version of provider.
  Der Schlüsselanbieter hat die falsche Version. | The key provider has the wrong version.
0x80090008 | Invalid algorithm specified. | Ungültiger Algorithmus angegeben.
  Der Schlüsselanbieter kennt das Verfahren nicht, etwa SHA-256 mit einem alten Anbieter. | The key provider does not know the algorithm, such as SHA-256 with an old provider.
0x80090009 | Invalid flags specified.
  Ein Aufruf enthielt unzulässige Angaben. | A call contained flags that are not allowed.
0x8009000A | Invalid type specified. | Ungültiger Typ angegeben.
  Der Anbieter passt nicht zum Schlüssel; oft ein CNG-Schlüssel, den ein älteres Programm nicht lesen kann. | The provider does not fit the key; often a CNG key that an older program cannot read.
0x8009000B | Key not valid for use in specified state.
  Der Schlüssel darf so nicht benutzt werden, meist weil er nicht exportierbar ist. | The key may not be used this way, mostly because it is not exportable.
0x8009000C | Hash not valid for use in specified state.
  Der Hash ist für diesen Vorgang nicht bereit. | The hash is not ready for this operation.
0x8009000D | Key does not exist.
  Der private Schlüssel fehlt. | The private key is missing.
0x8009000E | Insufficient memory available for the operation.
  Für den kryptografischen Vorgang fehlt Speicher. | There is not enough memory for the cryptographic operation.
0x8009000F | Object already exists. | Das Objekt ist bereits vorhanden.
  Der Schlüsselcontainer gehört schon einem anderen Konto oder ist vorhanden. | The key container already exists or belongs to another account.
0x80090010 | Access denied.
  Das Konto darf den Schlüssel nicht benutzen. | The account may not use the key.
0x80090011 | Object was not found.
  Schlüssel, Anbieter oder Eintrag fehlt. | Key, provider or record is missing.
0x80090012 | Data already encrypted.
  Die Daten sind schon verschlüsselt. | The data is already encrypted.
0x80090013 | Invalid provider specified.
  Der Schlüsselanbieter fehlt oder gehört zu einem entfernten Gerät. | The key provider is missing or belongs to a removed device.
0x80090014 | Invalid provider type specified. | Ungültiger Providertyp angegeben.
  Das Programm kann mit dieser Art von Schlüsselanbieter nichts anfangen; meist liegt der Schlüssel in CNG. | The program cannot use this type of key provider; mostly the key lies in CNG.
0x80090015 | Provider's public key is invalid.
  Der öffentliche Schlüssel des Anbieters ist ungültig. | The public key of the provider is invalid.
0x80090016 | Keyset does not exist | Schlüsselsatz nicht vorhanden
  Der private Schlüssel fehlt oder das Konto, etwa das eines Dienstes, darf ihn nicht lesen. | The private key is missing, or the account, such as that of a service, may not read it.
0x80090017 | Provider type not defined.
  Die Art des Schlüsselanbieters ist nicht eingerichtet. | The type of key provider is not set up.
0x80090018 | Provider type as registered is invalid.
  Der Eintrag des Schlüsselanbieters ist fehlerhaft. | The registration of the key provider is faulty.
0x80090019 | The keyset is not defined. | Der Schlüsselsatz ist nicht definiert.
  Der Schlüsselsatz oder sein Anbieter ist nicht eingerichtet. | The key set or its provider is not set up.
0x8009001A | Keyset as registered is invalid.
  Der gespeicherte Schlüsselsatz ist beschädigt. | The stored key set is damaged.
0x8009001B | Provider type does not match registered value.
  Art und Name des Schlüsselanbieters gehören nicht zusammen. | Type and name of the key provider do not belong together.
0x8009001C | The digital signature file is corrupt.
  Die Signatur des Schlüsselanbieters ist beschädigt. | The signature of the key provider is damaged.
0x8009001D | Provider DLL failed to initialize correctly.
  Die DLL des Schlüsselanbieters lässt sich nicht starten. | The DLL of the key provider cannot be started.
0x8009001E | Provider DLL could not be found.
  Die DLL des Schlüsselanbieters fehlt. | The DLL of the key provider is missing.
0x8009001F | The Keyset parameter is invalid.
  Die Angabe zum Schlüsselsatz ist ungültig. | The key set parameter is invalid.
0x80090020 | An internal error occurred. | Ein interner Fehler ist aufgetreten.
  Interner Fehler des Schlüsselanbieters. | Internal error of the key provider.
0x80090021 | A base error occurred.
  Grundfehler des Schlüsselanbieters. | Base error of the key provider.
0x80090022 | Provider could not perform the action since the context was acquired as silent.
  Der Schlüssel verlangt eine Eingabe (PIN oder Kennwort), das Programm darf aber nicht fragen. | The key demands an input (PIN or password), but the program may not ask.
0x80090023
  Auf Karte oder Token ist kein Platz mehr. | Card or token has no room left.
0x80090024 | The profile for the user is a temporary profile.
  Das Konto hat nur ein vorläufiges Profil und darum keine Schlüssel. | The account has only a temporary profile and therefore no keys.
0x80090025
  Der Wert steht bei diesem Anbieter fest. | The value is fixed with this provider.
0x80090026 | The supplied handle is invalid.
  Ein Schlüssel-Handle ist ungültig. | A key handle is invalid.
0x80090027 | The parameter is incorrect.
  Eine Angabe zum Schlüssel ist falsch. | A parameter of the key is wrong.
0x80090028 | The buffer supplied to a function was too small.
  Ein Programm hat zu wenig Platz vorgesehen. | A program provided too little room.
0x80090029 | The requested operation is not supported.
  Der Schlüsselspeicher kann den Vorgang nicht, etwa den Export. | The key storage cannot do the operation, such as export.
0x8009002A | No more data is available.
  Die Liste der Schlüssel ist zu Ende. | The list of keys is at its end.
0x8009002C
  Die Entschlüsselung ist gescheitert. | The decryption failed.
0x8009002D | An internal error occurred.
  Interner Fehler des Schlüsselspeichers. | Internal error of the key storage.
0x8009002E
  Der Schlüssel verlangt eine Eingabe am Bildschirm. | The key demands an input on screen.
0x8009002F
  Der Anbieter kann HMAC nicht. | The provider cannot do HMAC.
0x80090030 | The device that is required by this cryptographic provider is not ready for use.
  Karte, Token oder HSM ist nicht bereit. | Card, token or HSM is not ready.
0x80091001 | An error occurred while performing an operation on a cryptographic message.
  Eine signierte oder verschlüsselte Nachricht ließ sich nicht verarbeiten. | A signed or encrypted message could not be processed.
0x80091002 | Unknown cryptographic algorithm.
  Das Verfahren ist auf diesem System unbekannt. | The algorithm is unknown on this system.
0x80091004 | Invalid cryptographic message type. | Ungültiger kryptografischer Meldungstyp.
  Die Nachricht ist nicht von der erwarteten Art (PKCS #7/CMS). | The message is not of the expected type (PKCS #7/CMS).
0x80091005 | Unexpected cryptographic message encoding.
  Die Nachricht ist unerwartet codiert. | The message has an unexpected encoding.
0x80091006
  Einer Signatur fehlt eine Pflichtangabe. | A signature lacks a required attribute.
0x80091007 | The hash value is not correct.
  Die Nachricht wurde nach dem Signieren verändert. | The message was changed after it was signed.
0x80091009
  Die Nachricht ist schon entschlüsselt. | The message is already decrypted.
0x8009100B | The enveloped-data message does not contain the specified recipient.
  Die Mail ist nicht für diesen Schlüssel verschlüsselt. | The mail is not encrypted for this key.
0x8009100D
  Aussteller oder Seriennummer passt nicht. | Issuer or serial number does not fit.
0x8009100E | The original signer could not be found.
  Der Unterzeichner der Nachricht wurde nicht gefunden. | The signer of the message was not found.
0x80092001 | The length specified for the output data was insufficient.
  Ein Programm hat zu wenig Platz vorgesehen. | A program provided too little room.
0x80092002 | An error occurred during encode or decode operation.
  Codierte Daten sind fehlerhaft. | Encoded data is faulty.
0x80092003 | An error occurred while reading or writing to a file.
  Eine Datei des Zertifikatspeichers ließ sich nicht lesen oder schreiben. | A file of the certificate store could not be read or written.
0x80092004 | Cannot find object or property. | Das Objekt oder die Eigenschaft wurde nicht gefunden.
  Zertifikat oder Eigenschaft fehlt, oft der private Schlüssel. | Certificate or property is missing, often the private key.
0x80092005 | The object or property already exists.
  Das Zertifikat ist schon im Speicher. | The certificate is already in the store.
0x80092006 | No provider was specified for the store or object.
  Zu Speicher oder Objekt ist kein Anbieter angegeben. | No provider is given for the store or object.
0x80092007 | The specified certificate is self signed. | Das angegebene Zertifikat ist selbstsigniert.
  Das Zertifikat ist selbst signiert. | The certificate is self-signed.
0x80092008
  Das vorige Zertifikat wurde gelöscht. | The previous certificate was deleted.
0x80092009 | Cannot find the requested object. | Das angeforderte Objekt wurde nicht gefunden.
  Die Datei enthält kein Zertifikat der erwarteten Art. | The file contains no certificate of the expected kind.
0x8009200A
  Die kryptografische Nachricht ist von unerwarteter Art. | The cryptographic message is of an unexpected type.
0x8009200B | Cannot find the certificate and private key for decryption.
  Zum Entschlüsseln fehlt das Zertifikat mit privatem Schlüssel. | The certificate with private key for decryption is missing.
0x8009200C | Cannot find the certificate and private key to use for decryption.
  Kein vorhandenes Zertifikat kann die Nachricht entschlüsseln. | No certificate at hand can decrypt the message.
0x8009200D | Not a cryptographic message or the cryptographic message is not formatted correctly.
  Die Daten sind keine gültige signierte oder verschlüsselte Nachricht. | The data is no valid signed or encrypted message.
0x8009200E
  Der Nachricht fehlt ein Unterzeichner. | The message lacks a signer.
0x80092010 | The certificate is revoked.
  Der Aussteller hat das Zertifikat gesperrt. | The issuer has revoked the certificate.
0x80092011
  Zur Sperrprüfung fehlt ein Baustein. | A component for the revocation check is missing.
0x80092012 | The revocation function was unable to check revocation for the certificate. | Die Sperrfunktion konnte die Sperrung für das Zertifikat nicht überprüfen.
  Das Zertifikat nennt keine erreichbare Sperrliste. | The certificate names no revocation list that can be reached.
0x80092013 | The revocation function was unable to check revocation because the revocation server was offline. | Die Sperrfunktion konnte die Sperrung nicht überprüfen, da der Sperrserver offline war.
  Sperrliste oder OCSP-Dienst ist nicht erreichbar; ausgehendes HTTP oder Proxy prüfen. | The revocation list or OCSP service cannot be reached; check outgoing HTTP or the proxy.
0x80092014 | The certificate is not in the revocation server's database.
  Der Sperrdienst kennt das Zertifikat nicht. | The revocation service does not know the certificate.
0x80092026 | The cryptographic operation failed due to a local security option setting.
  Eine lokale Sicherheitseinstellung verbietet den Vorgang. | A local security setting forbids the operation.
0x8009202B
  Kein Unterzeichner gilt als vertrauenswürdig. | No signer is trusted.
0x80093000
  ASN.1-Daten ließen sich nicht lesen. | ASN.1 data could not be read.
0x80093100
  ASN.1-Daten sind fehlerhaft. | ASN.1 data is faulty.
0x80093102 | ASN1 unexpected end of data.
  Ein Zertifikat oder eine Nachricht ist abgeschnitten. | A certificate or message is cut off.
0x80093103 | ASN1 corrupted data.
  Ein Zertifikat oder eine Nachricht ist beschädigt. | A certificate or message is damaged.
0x8009310B | ASN1 bad tag value met.
  Die Datei hat nicht das erwartete Format, etwa PEM statt DER oder ein falscher Dateityp. | The file is not in the expected format, such as PEM instead of DER or a wrong file type.
0x80093106
  Zum Lesen von ASN.1-Daten fehlt Speicher. | There is not enough memory to read ASN.1 data.
`,
};
