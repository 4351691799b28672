import type { CodeFamily } from '../entry.ts';

/** HRESULTs of WinRM; values and English texts as in wsmerror.h. */
export const WINRM: CodeFamily = {
  id: 'winrm',
  label: { de: 'Windows-Remoteverwaltung (WinRM)', en: 'Windows Remote Management (WinRM)' },
  source: 'wsmerror',
  rows: `
0x80338003 | An error was encountered inside the plugin.
  In einem Plug-in von WinRM trat ein Fehler auf. | An error occurred in a plug-in of WinRM.
0x80338005
  Die WinRM-Konfiguration ist beschädigt. | The WinRM configuration is damaged.
0x80338012 | The client cannot connect to the destination specified in the request.
  Am Ziel nimmt kein WinRM-Dienst die Verbindung an: Dienst, Listener oder Firewall prüfen. | No WinRM service accepts the connection at the destination: check service, listener or firewall.
0x80338014
  Die angesprochene Ressource ist offline. | The addressed resource is offline.
0x80338026 | The WS-Management service cannot process the response because it is larger than the maximum size allowed.
  Die Antwort ist größer als erlaubt (MaxEnvelopeSizekb). | The response is larger than allowed (MaxEnvelopeSizekb).
0x80338029 | The WS-Management service cannot complete the operation within the time specified in OperationTimeout.
  WinRM brach nach der eingestellten Wartezeit ab. | WinRM gave up after the configured waiting time.
0x803380DA
  Die Verbindungsangabe nennt weder http noch https. | The connection string names neither http nor https.
0x803380DE | The WinRM client cannot process the request. Unencrypted traffic is currently disabled in the client configuration.
  Der Client lässt unverschlüsselte Verbindungen nicht zu. | The client does not allow unencrypted connections.
0x803380DF | The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration.
  Die Anmeldung „Basic“ ist am Client abgeschaltet. | "Basic" authentication is switched off at the client.
0x803380E0 | The WinRM client cannot process the request. Digest authentication is currently disabled in the client configuration.
  Die Anmeldung „Digest“ ist am Client abgeschaltet. | "Digest" authentication is switched off at the client.
0x803380E1 | The WinRM client cannot process the request. Negotiate authentication is currently disabled in the client configuration.
  Die Anmeldung „Negotiate“ ist am Client abgeschaltet. | "Negotiate" authentication is switched off at the client.
0x803380E2 | The WinRM client cannot process the request. Kerberos authentication is currently disabled in the client configuration.
  Die Anmeldung „Kerberos“ ist am Client abgeschaltet. | "Kerberos" authentication is switched off at the client.
0x803380E3
  Die Anmeldung mit Zertifikat ist am Client abgeschaltet. | Certificate authentication is switched off at the client.
0x803380E4 | The WinRM client cannot process the request. If the authentication scheme is different from Kerberos, or if the client computer is not joined to a domain, then HTTPS transport must be used or the destination machine must be added to the TrustedHosts configuration setting.
  Ohne Kerberos verlangt WinRM HTTPS oder einen Eintrag in TrustedHosts. | Without Kerberos, WinRM demands HTTPS or an entry in TrustedHosts.
0x803380E5
  Für ein nicht vertrautes Ziel müssen Anmeldedaten angegeben werden. | For a destination that is not trusted, credentials have to be given.
0x803380E9 | The WinRM client cannot process the request. The certificate CN and the hostname that were provided do not match.
  Der Name im Zertifikat passt nicht zum Rechnernamen. | The name in the certificate does not fit the host name.
0x803380EE
  Dem Zertifikat fehlt der Zweck Serverauthentifizierung. | The certificate lacks the purpose server authentication.
0x803380EF
  Die Antwort des Zielrechners ist leer. | The response of the destination is empty.
0x803380F9
  Die verschlüsselte Nachricht ließ sich nicht lesen. | The encrypted message could not be read.
0x80338102
  Der WMI-Anbieter kann den Vorgang nicht. | The WMI provider cannot do the operation.
0x80338104
  WMI verweigert den Zugriff. | WMI denies access.
0x80338105
  Der WMI-Anbieter verweigert den Zugriff. | The WMI provider denies access.
0x80338106
  WMI auf dem Zielrechner verweigert den Zugriff. | WMI on the destination denies access.
0x80338126
  Der Zielrechner ist nicht erreichbar: Name, Netz oder Firewall prüfen; bei öffentlichem Profil ist nur das eigene Subnetz erlaubt. | The destination cannot be reached: check name, network or firewall; with a public profile only the own subnet is allowed.
0x80338169
  Eine Netzverbindung des Rechners gilt als öffentlich; darum richtet WinRM seine Firewallausnahme nicht ein. | A network connection of the machine counts as public; therefore WinRM does not set up its firewall exception.
`,
};
