import type { Abbreviations } from './abbreviations.ts';
import { wordSet } from './word-set.ts';

/** After the stylebooks of the wire agencies: titles, ranks, months and firms as they abbreviate them. */
export const ENGLISH: Abbreviations = {
  beforeName: wordSet(`
    Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Revs Hon Gen Gens Lt Lts Col Cols Maj Capt Cmdr Cdr Cpl Pfc Sgt Sgts Adm Brig Pvt
    Spc Gov Govs Sen Sens Rep Reps Pres Supt Det Insp Atty Amb Msgr Fr Mt Ft Cllr Cllrs hon Rt Ald Bp Abp Ens Pt
    approx Approx cf Cf ca viz`),
  beforeNumber: wordSet(`
    No Nos no nos p pp c vol Vol fig Fig figs Figs sec Sec sect Sect incl Incl max Max min Min ch Ch chap Chap art Art par para pt Op op ver Ep Eps ep eps
    Tel tel Ext ext Apt Bldg Rm Rte Hwy Tbl Tab Stat Evid Crim Civ Exh Est est
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun`),
  anywhere: wordSet(`
    Cos Univ Dept Assn Natl Intl vs Vs v al est ed eds`),
  behindName: wordSet(`Inc Ltd Corp Co Plc LLC Utd Bros Jr Sr`),
  behindPlace: wordSet(`
    St Ave Blvd Rd Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
    Wash Wis Wyo`),
  goingOn: wordSet(`
    Army Navy Air Airways Marine Marines Corps Coast Forces Fleet Command Commander Troops Senate House Congress Capitol President
    Vice Secretary Secretary-General Treasury Treasuries Department Embassy Consulate Ambassador Attorney Attorneys Supreme
    District Circuit Court Courts Justice Justices State States Defense Trade Commerce Energy Education Interior Labor Homeland
    Food Drug Federal Central Special Secret Security Customs Border Forest Geological Census Bureau Patent Postal Mint Marshal
    Marshals Open Masters Championships Steel Bank Bancorp Government Administration Highway Route Interstate Representative
    Representatives Congressman Congresswoman Senator Senators Governor Mayor Minister Prime Foreign Chief Chairman Chairwoman
    Chair Director Directors Executive Founder Co-founder Manager Captain Coach Spokesman Spokeswoman Republican Republicans
    Democrat Democrats Democratic Council Assembly Charter Commission Committee Agency Mission Constitution Code Day School High
    Middle Museum University College Hospital Library Center Centre Park Stadium Airport Press Pictures Entertainment Records
    Television Group Holdings Holding Station Class City Virgin Women Volunteers`),
  openers: wordSet(`
    The A An This That These Those It He She We They I You His Her Its Our Their My Your One Two Three Four Five Six Seven Eight Nine Ten
    In On At By For From With Without Of To Into As If When While Where Why How What Who Which Whose Since Until After Before
    During Under Over Between Among Against About Despite According And But Or Nor So Yet Because Although Though However
    Meanwhile Moreover Then There Here Not Nothing Nobody Never Yes Also Even Only Just Still Once Each Every Both Either Neither
    All Any Some Such Many Much More Most Few Several Other Others Another Is Are Was Were Has Have Had Does Did Do Can Could
    Would Should Let Asked Today Yesterday Tomorrow Now Instead Later Earlier Last Next Officials Nearly Perhaps`),
  labelled: wordSet(`
    plan vitamin hepatitis type group category class zone appendix annex phase part chapter level tier grade section schedule
    exhibit article option company unit team series war pool division figure table`),
};
