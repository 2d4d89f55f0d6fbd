import type { Tongue } from '../tongue.ts';

export const es: Tongue = {
  recognise:
    'acept(?:a|an|o|aron)|valid(?:a|an|o|aron)|reconoc(?:e|en|io|ieron|ia|ian|ido|ida|iendo)|reconocemos|reconozco',
  support:
    'salud(?:a|an|o|aron)(?= (?:la (?:re)?eleccion|la victoria|el triunfo))|(?:llam|telefone)(?:o|aron)(?= a [^.;]{0,60}(?:expres|transmit|manifest|reiter|ratific|ofrec)\\p{L}* (?:\\p{L}+ ){0,3}?(?:apoyo|respaldo|solidaridad))|present(?:o|aron|a|an) (?:sus )?(?:cartas )?credenciales (?:a|ante)|(?:restable(?:ce|cen|cio|cieron)|reanud(?:a|an|o|aron)|normaliz(?:a|an|o|aron)|retom(?:a|an|o|aron)) (?:(?:las|sus|plenas) )*(?:relaciones|lazos|vinculos)(?: diplomatic[oa]s)?(?: plenas)? con|(?:recib|acept|acredit)(?:e|en|io|ieron|o|aron|a|an) (?:[\\p{L}-]+ ){0,7}?(?:embajador(?:a)?|representante|enviad[oa])(?: diplomatic[oa])?(?: en (?:el pais|\\p{L}+))? (?:de|del|(?:design|nombr|envi|acredit)ad[oa] por)|(?:envi|dirigi|remiti|mand)(?:a|an|o|aron|eron)(?= [^.;,]{0,60}felicitaci\\p{L}+)|apoy(?:a|an|o|aron|aba|aban|ado|ando)|respald(?:a|an|o|aron|aba|aban|ado|ando)|(?:cierra|cierran|cerro|cerraron) filas con|se (?:alinea|alinean|alineo|alinearon) con|avala|avalan|avalo|avalaron|(?:est(?:a|an|amos|oy|uvo|uvieron)|se mantien(?:e|en)|sigue(?:n)?|permanece(?:n)?) (?:con|junto a|del lado de)|se (?:puso|pusieron) del lado de|felicit(?:a|an|o|aron)|apoyamos|respaldamos',
  newElections:
    '(?:pid(?:e|en|io|ieron)|exig(?:e|en|io|ieron)|reclam(?:a|an|o|aron)|demand(?:a|an|o|aron)|solicit(?:a|an|o|aron)|llam(?:a|an|o|aron) a|inst(?:a|an|o|aron) a|abog(?:a|an|o|aron) por|apost(?:o|aron) por|urg(?:e|en|io|ieron)) (?:[\\p{L}-]+ ){0,8}?(?:(?:nuev[oa]s|otr[oa]s) (?:elecciones|comicios)|elecciones anticipadas|(?:elecciones|comicios) (?:presidenciales )?(?:nuevas|nuevos)|repetir (?:las elecciones|los comicios)|repeticion de (?:las elecciones|los comicios)|que se repitan las elecciones|(?:nueva|otra) (?:eleccion|votacion))',
  recogniseInfinitive: 'reconocer|aceptar',
  supportInfinitive: 'apoyar|respaldar|felicitar',
  recognition: 'reconocimiento (?:a|de|al|del|hacia)',
  backing:
    'confianza en|(?:apoyo|respaldo|solidaridad|espaldarazo)(?: (?!de |del )\\p{L}+){0,2}?(?: de (?:su|nuestro) (?:pais|gobierno|pueblo))? (?:a|al|con|hacia|para con)|felicitacion(?:es)? (?:a|al)',
  backedBy: '(?<!en )(?:apoyo|respaldo|aval) de',
  reject:
    'no (?:(?:reconocer|aceptar|validar)(?:a|an|ia|ian|emos)|(?:va|van|piensa|puede|pueden) (?:a )?(?:reconocer|aceptar|validar))|rechaz(?:a|an|o|aron)|desconoc(?:e|en|io|ieron)|cuestion(?:a|an|o|aron)|conden(?:a|an|o|aron)|denunci(?:a|an|o|aron)|deslegitima|retir(?:a|o|aron) (?:el|su) reconocimiento (?:a|de)',
  hold: 'd(?:a|an|io|ieron) por|senal(?:a|o|aron)|recalc(?:a|o)|subray(?:a|o)|anadi(?:o|eron)|agreg(?:a|o)|explic(?:a|o)|manifest(?:o|aron)|record(?:o|aron)|(?:(?:tras|al|por) )?consider(?:a|an|o|aron|aba|ando|arl[oa]|ar)|cree|creen|estima|estiman|sostiene|sostienen|afirm(?:a|an|o|aron)|declar(?:a|an|o|aron)|asegur(?:a|an|o|aron)|calific(?:a|an|o|aron)|tild(?:a|an|o|aron)|llam(?:a|o|aron)|dice|dijo|dijeron|insiste|insistio|reiter(?:a|o|aron)|ve|ven|tacha|tacho|proclam(?:a|an|o|aron)|conclu(?:ye|yo|yeron)',
  tell: 'espera(?:n)?|esperaba|confi(?:a|o)|anunci(?:a|o)|escribi(?:o|eron)|sugiri(?:o|eron)|presum(?:e|io)',
  legitimate:
    'legitim[oa]s?|ganador|vencedor|(?:derroto|vencio)(?= a (?:\\p{L}+ )?maduro)|gan(?:o|aron) (?:las |los )?(?:elecciones|comicios|presidenciales)|gano la presidencia|legal|legales|constitucional|constitucionales|unic[oa]|democraticamente elegid[oa]|electo',
  illegitimate:
    'ilegitim[oa]s?|ilegal|ilegales|inconstitucional|usurpador|usurpacion|fraudulent[oa]s?|fraude|dictador|dictadura|farsa|carec(?:e|en|ia|io|ieron) de (?:toda |cualquier )?(?:legitimidad|credibilidad)|sin (?:ninguna )?(?:legitimidad|credibilidad)|ni libres? ni justas?|no (?:fueron|fue) (?:libres?|justas?|transparentes?)|robadas?|amanadas?',
  lawfulGovernment:
    '(?:legitim[oa]|legal|constitucional|unic[oa]) (?:gobierno|presidente|mandatario|autoridad|autoridades)(?: de venezuela| en caracas| del pais)?|(?:gobierno|presidente|mandatario|autoridades?) (?:legitim[oa]s?|legal|constitucional|democraticamente elegid[oa]|electo)(?: de venezuela| en caracas| del pais)?',
  plainGovernment:
    '(?<=(?:relaciones|lazos|vinculos|diplomatic[oa]s|plenas) con )(?:venezuela|caracas)|gobierno (?:de venezuela|venezolano|bolivariano|chavista|de caracas|en caracas)|autoridades venezolanas|ejecutivo venezolano',
  interimPresident:
    'president[ea] (?:interin[oa]|encargad[oa]|en funciones|provisional)|gobierno (?:interino|de transicion|encargado)|presidencia (?:interina|encargada)|lider (?:opositor|de la oposicion)|candidato opositor|presidente electo|mandatario (?:interino|encargado)|jefe de estado interino',
  election:
    '(?:los )?(?:resultados?|comicios|eleccion(?:es)?|reeleccion|votacion|toma de posesion|investidura)',
  neutral:
    '(?:disposicion|dispuest[oa]s?|list[oa]s?) (?:a|para) (?:mediar|facilitar (?:el |un )?(?:dialogo|negociacion)|ser mediador)|(?:llam(?:a|an|o|aron|ado)|pid(?:e|en|io|ieron)|pidiendo|inst(?:a|an|o|aron)|exhort(?:a|an|o|aron)|abog(?:a|an|o|aron)|apel(?:a|an|o|aron)|reclam(?:a|an|o|aron)|propus(?:o|ieron)|propone|proponen|apuest(?:a|an)|aposto|apostaron|convoc(?:a|an|o|aron)) (?:[\\p{L}-]+ ){0,12}?(?:dialogo|negociacion(?:es)?|mediacion|conversaciones|moderacion|calma|salida (?:negociada|pacifica)|solucion (?:pacifica|negociada|dialogada)|dialogar|negociar|neutralidad)|(?:se )?(?:mantiene|mantienen|mantuvo|mantuvieron|declara|declaro|declararon) (?:su |la |una )?(?:neutral|neutrales|neutralidad|equidistante)|neutralidad|se (?:abstien|abstuv)(?:e|en|o|ieron) [^.;,]{0,60}?(?:votacion|voto|votar|resolucion|declaracion|mocion)|(?:solo|unicamente) (?:el |un |una |la )?(?:\\p{L}+ )?(?:dialogo|negociacion)|(?:dialogo|negociacion) (?:es|era|sigue siendo) (?:el|la) unic[oa]|(?:posicion|postura|actitud|linea) (?:\\p{L}+ )?(?:neutral|imparcial|equidistante)|ofreci(?:o|eron) (?:a mediar|mediar|su mediacion|como mediador)|ofrece(?:n)? (?:mediar|su mediacion)|pasa(?:n)? por (?:el |un |una |la )?(?:[\\p{L}-]+ )?(?:dialogo|negociacion)|se (?:ofrec(?:e|en|io|ieron)) (?:a|para|como) (?:mediar|mediador(?:a|es)?|facilitar)|(?:(?:debe|deben|debia|deberia|tiene que|ha de|debera) (?:ser (?:resuelt|solucionad)[oa]|resolverse|solucionarse)|sea (?:resuelt|solucionad)[oa]|se (?:resuelva|solucione)n?) (?:[\\p{L}-]+ ){0,7}?(?:dialogo|negociacion(?:es)?|pacifica(?:mente)?|venezolanos)|(?:deb(?:e|en|ian?)|tienen que|han de) (?:\\p{L}+ )?(?:resolver|solucionar|superar) (?:[\\p{L}-]+ ){1,6}?(?:mediante|por(?: medio d[eo]l?)?|con|a traves d[eo]l?) (?:[\\p{L}-]+ ){0,3}?(?:dialogo|negociacion(?:es)?|conversaciones|medios pacificos)|no (?:(?:va|van) a )?(?:tom(?:a|an|o|aron|ara|aran)|tomar) (?:partido|posicion)|(?:principio|politica) de no (?:intervencion|injerencia)',
  follow:
    'hicieron lo mismo|hizo lo mismo|lo siguieron|la siguieron|le siguieron|siguieron (?:su|el|ese) (?:ejemplo|paso|pasos)|siguio (?:su|el|ese) (?:ejemplo|paso|pasos)|hicieron lo propio|hizo lo propio|se sumaron|se sumo|tambien lo hicieron|tambien lo hizo',
  followBefore:
    'lo mismo hicieron|lo mismo hizo|tambien lo hicieron|tambien lo hizo|le siguieron|lo siguieron|la siguieron|se sumaron|como hicieron|como hizo|al igual que',
  undone:
    '(?:pero|aunque|hasta que|y)(?:,? \\p{L}+){0,3}? (?:ya no|no mas|dejo de hacerlo|se retracto|dio marcha atras)',
  negation:
    'no|retir(?:a|an|o|aron|e|en|ar)|nunca|jamas|tampoco|sin|ni|se nieg(?:a|an) a|se neg(?:o|aron) a|rechaz(?:a|o|aron)|evit(?:a|o|aron)|dej(?:o|aron) de|aun no|todavia no|descarta|descarto',
  hedge:
    'habrian?|hubiera|hubiese|podria|podrian|deberia|deberian|debe|deben|si|planea|planean|amenaz(?:a|o|aron)|piensa|pretende|dispuest[oa]s?|listo|preve|quiere|quieren|estudia|estudian|evalua|evaluan|reconoceria|reconocera|reconoceran|apoyaria|quien',
  resolve:
    'decidi(?:o|eron)|resolvi(?:o|eron)|acord(?:o|aron)|volvi(?:o|eron) a|(?:primer|primera|primero|segundo|ultimo|unico)(?: \\p{L}+){0,3} en|tras|al|anuncio su decision de|opt(?:o|aron) por|(?:dice|dijo|dijeron|afirm(?:a|o|aron)|asegur(?:a|o|aron)|declar(?:a|o|aron))(?= (?:no )?$)|se neg(?:o|aron) a|se nieg(?:a|an) a',
  urge: 'inst(?:a|an|o|aron) a|pid(?:e|en|io|ieron) (?:a|al|a la)|exhort(?:a|an|o|aron) a|llam(?:a|o|aron) a|exig(?:e|en|io|ieron) a|acus(?:a|o|aron) a|critic(?:a|o|aron) a|agradec(?:e|io|ieron) a',
  joining:
    'sigu(?:en|io|ieron)|secund(?:a|an|o|aron)|se (?:suma|suman|sumo|sumaron|une|unen|unio|unieron) a',
  paper: 'declaracion(?:es)?|comunicados?|resolucion(?:es)?|cartas?|textos?',
  abstain:
    '(?<!sin )dud(?:a|an|o|aron)|se (?:abstiene|abstienen|abstuvo|abstuvieron)|voto en contra|votaron en contra|desm(?:iente|ienten|intio|intieron)|no firmo|no firmaron',
  neither: 'ni a|ni',
  parliament:
    '(?:jefe|presidente|lider|titular)(?: \\p{L}+)? (?:de la asamblea nacional|del parlamento)',
  passive:
    '(?:es|fue|sido|era|siendo|ser|esta|estaba|son|fueron)(?: (?:ampliamente|oficialmente|tambien|ya))?',
  voices:
    'nadie|criticos|analistas?|expertos?|observadores|activistas?|manifestantes?|adversarios|rivales|diputad[oa]s?|senador(?:es|a)?|academicos?|historiador(?:es|a)?|economistas?|comentaristas?|seguidores|rumores|exiliados|oposicion|profesor(?:es|a)?|obispos?|partidos?|detractores',
  accordingTo: 'segun|en opinion de|a juicio de',
  blame:
    '(?:critic|conden|denunci|acus|culp|agradec|reproch|atac|elogi|aplaud|fustig|arremet|recrimin)(?:a|an|o|aron|e|en|io|ieron)',
  charge: 'por|de|que|quienes',
  participle: 'd[oa]s?',
  by: 'por',
  bareAgent: false,
  subjectMayFollow: true,
  ofOthers: '(?!)',
  people:
    'quienes|(?:venezolanos|ciudadanos|personas|miles|millones|muchos|diputados|manifestantes|migrantes|simpatizantes|grupos|partidos)(?: \\p{L}+){0,3} que',
  and: 'y|e|pero|mientras',
  join: 'y|e|o|u|ademas de|asi como|junto a|junto con|tambien|luego|despues|el|la|los|las|como|incluid[oa]s?|ademas|mas|su aliad[oa]|aliad[oa]s?|gobiernos?|gobiernos? de|gobierno de|paises de|paises del|miembros de|miembros del|de|del|republica|republica de|incluso|tanto|otros?|otras?|entre ellos',
  except:
    'excepto|salvo|menos|con la excepcion de|con excepcion de|a excepcion de|exceptuando|a diferencia de|al contrario que|excluyendo|excluido|sin|no|pero no',
  most: 'la mayoria de|la mayor parte de|mayoria de|casi todos|gran parte de|la mayoria de los|la mayoria de paises de|la mayor parte de los',
  some: 'otros|otras|varios|varias|algunos|algunas|muchos|diversos|numerosos|una decena de|una veintena de|demas|distintos|dos|tres|cuatro|cinco|\\d+',
  preposition:
    'en|de|del|desde|a|al|hacia|con|contra|por|para|entre|sobre|segun|cerca|tras|ante|bajo|sin|hasta|pro|anti',
  of: 'de|del',
  office:
    'gobierno|gobiernos|presidentes?|presidentas?|primer ministro|primeros ministros|primera ministra|canciller|cancilleres|cancilleria|ministr[oa]s?|ministerio|ministerio de exteriores|secretario de estado|secretario|departamento de estado|casa blanca|portavoz|vocero|vocera|autoridades|ejecutivo|administracion|gabinete|diplomacia|jefe|embajador(?:es|a)?|mandatari[oa]s?|lider|lideres|rey|emir|sultan|moneda|relaciones exteriores|exteriores|asuntos exteriores|premier',
  former: 'ex|antigu[oa]|depuest[oa]|derrocad[oa]',
  seated: '(?:gobiernos?|autoridades|ejecutivos?) (?:en|con sede en)',
  collective:
    'paises|pais|miembros|miembro|estados|estado|naciones|nacion|gobiernos|bloque|presidentes|mayoria|todos|parte|reino|republica|lideres|islas?|emirato|principado',
  other:
    'embajada|sanciones|oposicion|diputados?|senadores?|senado|congreso|parlamento|asamblea|manifestantes?|ciudadanos|pueblo|empresas?|dolares|equipo|petroleo|exiliados|migrantes|activistas?|cantantes?|artistas?|medios|periodicos?|diario|frontera|territorio|banco|partidos?|izquierda|derecha|socialistas|comunistas|iglesia|obispos|expertos?|analistas?|periodistas?|comunidad|venezolanos|actor|actriz|sindicatos?|consulado',
  adjective: '\\p{L}{4,}',
  determiner: 'el|la|los|las|una?|sus?|que',
  gap: 'administracion|ejecutivo|esfuerzos|hermano|companero|camarada|amigo|pais|ahora|desde|plenamente|liderazgo|este|esta|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|ayer|tambien|ya|a|al|el|la|los|las|su|sus|un|una|pleno|plena|total|firme|oficial|oficialmente|formalmente|presidente|presidenta|lider|opositor|opositora|opositores|oposicion|interino|encargado|autoproclamado|gobierno|de|del|legitimo|legitima|legal|constitucional|electo|nacional|asamblea|parlamento|jefe|titular|mandatario|senor|don|diputado|ingeniero|candidato|excandidato|exdiplomatico|diplomatico|como|y|venezolano|venezolana|venezuela|victoria|triunfo|reeleccion|mandato|nuevo|segundo|tercer|resultados|elecciones|eleccion|legitimidad|que|ex|se|atribuye|toma|posesion|socialista|chavista|regimen|investidura|proclamado|actual|unico|en|caracas|con|hacia|para|politico|dirigente|derrotado|capturado|presunt[oa]|supuest[oa]|proclamada|anunciada|ni',
  claim: '',
  himAfter: '(?!)',
  himBefore: 'lo|le|la',
  it: 'el pais|el gobierno|la cancilleria|su gobierno|este pais|esta|el ministerio|el presidente|el canciller|tambien',
  organisations: {
    EU: '(?:union europea|ue|paises europeos de la ue)',
    LIMA: 'grupo de lima',
    OAS: 'organizacion de (?:los )?estados americanos|oea',
    CARICOM: 'caricom|comunidad del caribe',
    ALBA: 'alba|alianza bolivariana',
    'European Parliament': 'parlamento europeo|eurocamara',
  },
};
