import { list } from './word-list.ts';

/** Persons and bodies who give figures in the news. */
export const frenchSpeakers: readonly string[] = [
  ...list(`police syndicat intersyndicale direction gouvernement ministère ministre préfecture préfet préfète mairie maire autorité opposition association ong armée témoin expert experte analyste
  économiste agence groupe institut organisation fédération fondation entreprise compagnie banque commission collectif conseil université gendarmerie gendarme parquet procureur procureure avocat avocate
  juge tribunal cour président présidente directeur directrice patron patronne responsable porte-parole commandant commandante commissaire colonel général capitaine médecin infirmier infirmière
  chirurgien chirurgienne enseignant enseignante professeur professeure agriculteur agricultrice exploitant exploitante éleveur éleveuse vigneron vigneronne maraîcher maraîchère pêcheur armateur constructeur
  avionneur assureur réassureur distributeur fournisseur opérateur promoteur éditeur fabricant industriel cabinet chercheur chercheuse scientifique historien historienne sociologue géographe
  épidémiologiste ingénieur ingénieure inspecteur inspectrice enquêteur rapporteur rapporteuse comité lobby coalition parti député députée sénateur sénatrice élu élue secrétaire ambassadeur ambassade
  consulat marine sauveteur secouriste pompier hôpital clinique chu ars société producteur productrice exportateur importateur fonds investisseur actionnaire créancier club entraîneur entraîneuse sélectionneur
  organisateur organisatrice festival musée habitant habitante riverain riveraine voisin voisine rescapé rescapée parent mère père salarié salariée gréviste manifestant sondeur statisticien
  administration parlement sénat assemblée chef cheffe fondateur fondatrice propriétaire gérant gérante dirigeant dirigeante conseiller conseillère source équipe bailleur locataire chaîne journal quotidien
  hebdomadaire coopérative régie brasseur commerçant commerçante restaurateur restauratrice hôtelier hôtelière pilote gardien gardienne apiculteur apicultrice observatoire observateur réseau confédération
  chambre bureau service force brigade milice rebelle vétéran policier policière douane douanier état-major région département métropole ville commune état office ordre mutuelle routier cheminot
  principal principale proviseur proviseure recteur rectrice rectorat académie défenseur protection secours assurance-maladie institution plateforme start-up filiale maison-mère enseigne campagne équipementier
  laboratoire interne diplomate spécialiste consultant consultante galeriste libraire alliance ligue conférence cercle boulanger boulangère berger bergère bénévole usager usagère`).flatMap(
    (noun) => [
      noun,
      /[sx]$/.test(noun) ? noun : /(?:al)$/.test(noun) ? noun.replace(/al$/, 'aux') : `${noun}s`,
    ],
  ),
];

/** What somebody counts, thinks or says, as a noun: 'selon ses calculs', 'a relevé sa prévision à'. */
export const frenchCounts: readonly string[] = list(
  `estimation estimations calcul calculs compte comptes décompte décomptes comptage comptages chiffre chiffres donnée données prévision prévisions bilan bilans projection projections évaluation évaluations
  avis aveu yeux statistique statistiques objectif objectifs relevé relevés pointage recensement`,
);
