<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Lobar</name>
    <message>
        <source>   grey {value} at {x}, {y}</source>
        <translation>   gris {value} en {x}, {y}</translation>
    </message>
    <message>
        <source>  Figures from {films}: {where}</source>
        <translation>  Chiffres mesurés sur {films} : {where}</translation>
    </message>
    <message>
        <source>  For the scope check also: frontal films of ieee8023/covid-chestxray-dataset, CC BY.</source>
        <translation>  Pour le contrôle du domaine aussi : clichés de face de ieee8023/covid-chestxray-dataset, CC BY.</translation>
    </message>
    <message>
        <source>  No model is loaded.</source>
        <translation>  Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>  Processor: {name}</source>
        <translation>  Processeur : {name}</translation>
    </message>
    <message>
        <source>  Trained on: {data}</source>
        <translation>  Entraîné sur : {data}</translation>
    </message>
    <message>
        <source>  Typefaces Inter and Noto Sans Arabic UI: SIL Open Font License 1.1</source>
        <translation>  Polices Inter et Noto Sans Arabic UI : SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source> (probabilities too cautious)</source>
        <translation> (probabilités trop prudentes)</translation>
    </message>
    <message>
        <source> (probabilities too extreme)</source>
        <translation> (probabilités trop extrêmes)</translation>
    </message>
    <message>
        <source> 1 other file was passed over.</source>
        <translation> 1 autre fichier a été ignoré.</translation>
    </message>
    <message numerus="yes">
        <source> {n} other files were passed over.</source>
        <translation>
            <numerusform> {n} autre fichier a été ignoré.</numerusform>
            <numerusform> {n} autres fichiers ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;About Lobar</source>
        <translation>À &amp;propos de Lobar</translation>
    </message>
    <message>
        <source>&amp;Agree with Lobar</source>
        <translation>D’&amp;accord avec Lobar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour d’un quart</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Lo&amp;t</translation>
    </message>
    <message>
        <source>&amp;Cannot be read</source>
        <translation>&amp;Illisible</translation>
    </message>
    <message>
        <source>&amp;Clockwise</source>
        <translation>Sens &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Fermer la liste</translation>
    </message>
    <message>
        <source>&amp;Copy case</source>
        <translation>&amp;Copier le cas</translation>
    </message>
    <message>
        <source>&amp;Correct and score again</source>
        <translation>&amp;Corriger et recalculer le score</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Disagree with Lobar</source>
        <translation>&amp;Pas d’accord avec Lobar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Erase this patient from the record…</source>
        <translation>&amp;Effacer ce patient du registre…</translation>
    </message>
    <message>
        <source>&amp;Exchange black and white</source>
        <translation>&amp;Inverser noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>&amp;Exporter en CSV</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keep patients&apos; names in the record</source>
        <translation>&amp;Garder les noms des patients dans le registre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>&amp;Mirror left and right</source>
        <translation>&amp;Miroir gauche-droite</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>Cliché &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;One to one</source>
        <translation>&amp;Un pour un</translation>
    </message>
    <message>
        <source>&amp;Patients named on screen</source>
        <translation>&amp;Patients nommés à l’écran</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>&amp;Pause ou reprise</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Cliché &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Record the reading</source>
        <translation>&amp;Enregistrer la lecture</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Reset the view</source>
        <translation>&amp;Réinitialiser la vue</translation>
    </message>
    <message>
        <source>&amp;Score again</source>
        <translation>&amp;Recalculer le score</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Rechercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Turn and score again</source>
        <translation>&amp;Tourner et recalculer le score</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the list</source>
        <translation>A&amp;nnuler la dernière modification de la liste</translation>
    </message>
    <message>
        <source>&amp;Upside down</source>
        <translation>&amp;Tête en bas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>({p} at {prevalence})</source>
        <translation>({p} à {prevalence})</translation>
    </message>
    <message>
        <source>+ Map</source>
        <translation>+ Carte</translation>
    </message>
    <message>
        <source>+ Prior</source>
        <translation>+ Antér.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>, {n} days earlier</source>
        <translation>
            <numerusform>, {n} jour plus tôt</numerusform>
            <numerusform>, {n} jours plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>0–100 %</source>
        <translation>0–100 %</translation>
    </message>
    <message>
        <source>1 film</source>
        <translation>1 cliché</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 more urgent film above</source>
        <translation>1 cliché plus urgent au-dessus</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 à 6</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>50–100 %</source>
        <translation>50–100 %</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>A CSV</source>
        <translation>Un CSV</translation>
    </message>
    <message>
        <source>A CSV of labels</source>
        <translation>Un CSV d’étiquettes</translation>
    </message>
    <message>
        <source>A colour picture</source>
        <translation>Une image en couleur</translation>
    </message>
    <message>
        <source>A file that was not read</source>
        <translation>Un fichier non lu</translation>
    </message>
    <message>
        <source>A film below the threshold does not rule out pneumonia, and one above it may show another illness. Lobar looks for nothing but pneumonia.</source>
        <translation>Un cliché sous le seuil n’exclut pas une pneumonie, et un cliché au-dessus peut montrer une autre maladie. Lobar ne cherche que la pneumonie.</translation>
    </message>
    <message>
        <source>A folder or a zip archive with model.json. It is tested on a known film before it is kept, and the model in use stays on this computer.</source>
        <translation>Un dossier ou une archive zip avec model.json. Il est testé sur un cliché connu avant d’être gardé, et le modèle en usage reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Un dossier par classe</translation>
    </message>
    <message>
        <source>A label that is not used</source>
        <translation>Une étiquette non utilisée</translation>
    </message>
    <message>
        <source>A photograph of a film</source>
        <translation>Photo d’un cliché</translation>
    </message>
    <message>
        <source>A side view</source>
        <translation>Un cliché de profil</translation>
    </message>
    <message>
        <source>A threshold is chosen on one half of the patients and tested on the other: with {held} of each held out, a share of {share} is known to within {points} points.</source>
        <translation>Un seuil est choisi sur une moitié des patients et testé sur l’autre : avec {held} de chaque sorte mis de côté, une part de {share} est connue à {points} points près.</translation>
    </message>
    <message>
        <source>AP, from the front</source>
        <translation>AP, par l’avant</translation>
    </message>
    <message>
        <source>About Lobar</source>
        <translation>À propos de Lobar</translation>
    </message>
    <message>
        <source>Above the threshold “{point}” were {sensitivity} of the films with pneumonia and {false} of those without. Measured on {films}: {where}.</source>
        <translation>Au seuil « {point} », {sensitivity} des clichés avec pneumonie et {false} des clichés sans pneumonie étaient au-dessus. Mesuré sur {films} : {where}.</translation>
    </message>
    <message>
        <source>Above the threshold. Have it read soon.</source>
        <translation>Au-dessus du seuil. À faire interpréter rapidement.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept and open a folder…</source>
        <translation>Accepter et ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Age {measured}: Lobar was tested on {limit} years.</source>
        <translation>Âge : {measured}. Lobar a été testé sur {limit} ans.</translation>
    </message>
    <message>
        <source>Age {value} y: outside {limit} y</source>
        <translation>Âge {value} ans : hors de {limit} ans</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Toutes les conclusions</translation>
    </message>
    <message>
        <source>All parts (SBOM)</source>
        <translation>Tous les éléments (SBOM)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>An earlier film of the same patient, from this list</source>
        <translation>Un cliché antérieur du même patient, dans cette liste</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Autre incidence</translation>
    </message>
    <message>
        <source>Apple GPU (Core ML)</source>
        <translation>GPU Apple (Core ML)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Ordre d’ouverture</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Comme enregistré</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask whoever made it.</source>
        <translation>Demandez à son auteur.</translation>
    </message>
    <message>
        <source>At the share of pneumonia among these films, {share}: {slope}, mean error {error} points, Brier score {brier}.</source>
        <translation>À la part de pneumonies parmi ces clichés, {share} : {slope}, erreur moyenne {error} points, score de Brier {brier}.</translation>
    </message>
    <message>
        <source>At the shipped threshold {threshold}: sensitivity {here} here, {there} on the test films; specificity {well_here} here, {well_there} there.</source>
        <translation>Au seuil livré {threshold} : sensibilité {here} ici, {there} sur les clichés de test ; spécificité {well_here} ici, {well_there} là-bas.</translation>
    </message>
    <message>
        <source>At the shipped threshold {t}, all films that count</source>
        <translation>Au seuil livré {t}, tous les clichés retenus</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of</source>
        <translation>À la prévalence locale de</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of {n}</source>
        <translation>À la prévalence locale de {n}</translation>
    </message>
    <message>
        <source>At this site Lobar gives more false alarms than on its test films</source>
        <translation>Sur ce site, Lobar donne plus de fausses alertes que sur ses clichés de test</translation>
    </message>
    <message>
        <source>At this site Lobar misses more and gives more false alarms than on its tests</source>
        <translation>Sur ce site, Lobar manque plus et donne plus de fausses alertes que lors de ses tests</translation>
    </message>
    <message>
        <source>At this site Lobar misses more than on its test films</source>
        <translation>Sur ce site, Lobar manque plus que sur ses clichés de test</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Retour aux clichés</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Below the threshold. This does not rule out pneumonia.</source>
        <translation>Sous le seuil. Cela n’exclut pas une pneumonie.</translation>
    </message>
    <message>
        <source>Black and white are exchanged in this film.</source>
        <translation>Le noir et le blanc sont inversés dans ce cliché.</translation>
    </message>
    <message>
        <source>Blind readings</source>
        <translation>Lectures en aveugle</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Body part {value}</source>
        <translation>Région : {value}</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>Par incidence</translation>
    </message>
    <message>
        <source>C&amp;heck the record</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibration: {bins}.</source>
        <translation>Calibration : {bins}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Case ID</source>
        <translation>N° de cas</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>Cas {id}</translation>
    </message>
    <message>
        <source>Case {title}</source>
        <translation>Cas {title}</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Contrôler à nouveau…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Checked at this site by {name} on {day}: {films}, sensitivity {sensitivity}, specificity {specificity} at threshold {threshold}.</source>
        <translation>Contrôlé sur ce site par {name} le {day} : {films}, sensibilité {sensitivity}, spécificité {specificity} au seuil {threshold}.</translation>
    </message>
    <message>
        <source>Checked at this site, {day}.</source>
        <translation>Contrôlé sur ce site, {day}.</translation>
    </message>
    <message>
        <source>Checked by {model}, {time}</source>
        <translation>Contrôlé par {model}, {time}</translation>
    </message>
    <message>
        <source>Choose a CSV of labels</source>
        <translation>Choisir un CSV d’étiquettes</translation>
    </message>
    <message>
        <source>Choose a CSV…</source>
        <translation>Choisir un CSV…</translation>
    </message>
    <message>
        <source>Choose a film in the list.</source>
        <translation>Choisissez un cliché dans la liste.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the classes</source>
        <translation>Choisir le dossier qui contient les classes</translation>
    </message>
    <message>
        <source>Close a dialog or the settings</source>
        <translation>Fermer un dialogue ou les réglages</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Fermer le bilan</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Confirm how the films were labelled.</source>
        <translation>Confirmez comment les clichés ont été étiquetés.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy of another film</source>
        <translation>Copie d’un autre cliché</translation>
    </message>
    <message>
        <source>Copy the model to the stick again.</source>
        <translation>Copiez de nouveau le modèle sur la clé.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>DICOM tag Body Part Examined</source>
        <translation>Attribut DICOM Modality</translation>
    </message>
    <message>
        <source>DICOM tag Modality</source>
        <translation>Attribut DICOM Body Part Examined</translation>
    </message>
    <message>
        <source>DICOM tag View Position</source>
        <translation>Attribut DICOM View Position</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG and TIFF. The films stay on this computer.</source>
        <translation>DICOM, PNG, JPEG et TIFF. Les clichés restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decided again at {name}: {summary}.</source>
        <translation>Nouvelle décision à {name} : {summary}.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Does Lobar hold at this clinic?</source>
        <translation>Lobar tient-il ses promesses dans ce service ?</translation>
    </message>
    <message>
        <source>Done: {films} in {time}</source>
        <translation>Terminé : {films} en {time}</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Bas, Haut</translation>
    </message>
    <message>
        <source>Drop a folder of chest films here</source>
        <translation>Déposez ici un dossier de clichés</translation>
    </message>
    <message>
        <source>Elsewhere, and known limits</source>
        <translation>Ailleurs, et limites connues</translation>
    </message>
    <message>
        <source>Enough films.</source>
        <translation>Assez de clichés.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase all scores and readings of {case} ({id}) from the record and its backup copies? This cannot be undone. Files of films are not touched.</source>
        <translation>Effacer tous les scores et lectures de {case} ({id}) du registre et de ses copies de secours ? C’est irréversible. Les fichiers des clichés ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Erased from the record: scores {cases}, readings {readings}.</source>
        <translation>Effacé du registre : scores {cases}, lectures {readings}.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every film in the list was read.</source>
        <translation>Tous les clichés de la liste ont été lus.</translation>
    </message>
    <message>
        <source>Exchange them and score again</source>
        <translation>Les inverser et recalculer le score</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export CSV as &amp;listed</source>
        <translation>Exporter en CSV la &amp;liste affichée</translation>
    </message>
    <message>
        <source>Export CSV of the &amp;chosen films</source>
        <translation>Exporter en CSV les &amp;clichés choisis</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Export it again from the X-ray machine.</source>
        <translation>Exportez-le de nouveau depuis l’appareil de radiologie.</translation>
    </message>
    <message>
        <source>Export the CSV</source>
        <translation>Exporter le CSV</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: file not read</source>
        <translation>Échec : fichier non lu</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>False alarms, % of films without pneumonia</source>
        <translation>Fausses alertes, % des clichés sans pneumonie</translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>&amp;Cliché</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures and their intervals are being worked out.</source>
        <translation>Les chiffres et leurs intervalles sont en cours de calcul.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Fichier non lu</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Film and map</source>
        <translation>Cliché et carte</translation>
    </message>
    <message>
        <source>Film and prior</source>
        <translation>Cliché et antérieur</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg)</source>
        <translation>Clichés (*.dcm *.dicom *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Films from another hospital or another X-ray machine can be harder for Lobar. Here it is measured on films of this clinic whose diagnosis is known. They are scored on this computer, and nothing leaves it.</source>
        <translation>Les clichés d’un autre hôpital ou d’un autre appareil peuvent être plus difficiles pour Lobar. Ici, il est mesuré sur des clichés de ce service dont le diagnostic est connu. Les scores sont calculés sur cet ordinateur, et rien n’en sort.</translation>
    </message>
    <message>
        <source>Films of {with_} patients with and {without} without pneumonia count; at least {least} of each are needed.</source>
        <translation>Sont retenus les clichés de {with_} patients avec et {without} sans pneumonie ; il en faut au moins {least} de chaque sorte.</translation>
    </message>
    <message>
        <source>Films that the model was trained on</source>
        <translation>Clichés d’entraînement du modèle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Finished: {films}.</source>
        <translation>Terminé : {films}.</translation>
    </message>
    <message>
        <source>Fit the film to the pane (F)</source>
        <translation>Ajuster le cliché au cadre (F)</translation>
    </message>
    <message>
        <source>Folders of labelled films</source>
        <translation>Dossiers de clichés étiquetés</translation>
    </message>
    <message>
        <source>For {points} points it takes {n} of each.</source>
        <translation>Pour {points} points, il en faut {n} de chaque sorte.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>From the next start. Translations were not reviewed by a native clinician.</source>
        <translation>Au prochain démarrage. Traductions non relues par un clinicien de langue maternelle française.</translation>
    </message>
    <message>
        <source>From the next start: {model}</source>
        <translation>Au prochain démarrage : {model}</translation>
    </message>
    <message>
        <source>From {films}, {positives} with pneumonia: {where}</source>
        <translation>Sur {films}, dont {positives} avec pneumonie : {where}</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Toute l’étendue</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>GPU (DirectML)</source>
        <translation>GPU (DirectML)</translation>
    </message>
    <message>
        <source>GPU (ROCm)</source>
        <translation>GPU (ROCm)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Généralités</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Revenir à {model}</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Retour en cours…</translation>
    </message>
    <message>
        <source>Hide score and map of a film until your own finding is recorded (Ctrl+Shift+R)</source>
        <translation>Cacher le score et la carte d’un cliché jusqu’à l’enregistrement de votre propre conclusion (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Sensibilité élevée</translation>
    </message>
    <message>
        <source>High specificity</source>
        <translation>Spécificité élevée</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilité décroissante</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Espace maintenu</translation>
    </message>
    <message>
        <source>How common pneumonia is among the children filmed at this clinic</source>
        <translation>Fréquence de la pneumonie chez les enfants radiographiés dans ce service</translation>
    </message>
    <message>
        <source>How many of 100 children filmed at this clinic have pneumonia.</source>
        <translation>Combien d’enfants sur 100 radiographiés dans ce service ont une pneumonie.</translation>
    </message>
    <message>
        <source>How many of 100 children filmed here have pneumonia, in percent</source>
        <translation>Combien d’enfants sur 100 radiographiés ici ont une pneumonie, en pour cent</translation>
    </message>
    <message>
        <source>I agree with Lobar (A)</source>
        <translation>Je suis d’accord avec Lobar (A)</translation>
    </message>
    <message>
        <source>I disagree with Lobar (D)</source>
        <translation>Je ne suis pas d’accord avec Lobar (D)</translation>
    </message>
    <message>
        <source>I find</source>
        <translation>Ma conclusion</translation>
    </message>
    <message>
        <source>I find: &amp;not suspected</source>
        <translation>Ma conclusion : &amp;non suspect</translation>
    </message>
    <message>
        <source>I find: &amp;suspected</source>
        <translation>Ma conclusion : &amp;suspect</translation>
    </message>
    <message>
        <source>I find: &amp;uncertain</source>
        <translation>Ma conclusion : i&amp;ncertain</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Import from a USB stick…</source>
        <translation>Importer d’une clé USB…</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>In&amp;verser</translation>
    </message>
    <message>
        <source>Influence &amp;map on or off</source>
        <translation>&amp;Carte d’influence affichée ou non</translation>
    </message>
    <message>
        <source>Influence map</source>
        <translation>Carte d’influence</translation>
    </message>
    <message>
        <source>Influence map on or off (M)</source>
        <translation>Carte d’influence affichée ou non (M)</translation>
    </message>
    <message>
        <source>Install Lobar again.</source>
        <translation>Réinstallez Lobar.</translation>
    </message>
    <message>
        <source>Install the newer Lobar first.</source>
        <translation>Installez d’abord la version plus récente de Lobar.</translation>
    </message>
    <message>
        <source>Invert (I). {note}</source>
        <translation>Inverser (I). {note}</translation>
    </message>
    <message>
        <source>It does not look like a frontal chest film.</source>
        <translation>Cela ne ressemble pas à un cliché thoracique de face.</translation>
    </message>
    <message>
        <source>It is a colour picture, not a film.</source>
        <translation>C’est une image en couleur, pas un cliché.</translation>
    </message>
    <message>
        <source>It is a photograph, not the film itself. Use the file of the X-ray machine.</source>
        <translation>C’est une photo, pas le cliché lui-même. Utilisez le fichier de l’appareil de radiologie.</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Son SHA-256</translation>
    </message>
    <message>
        <source>Keep cases &amp;for</source>
        <translation>Garder les cas &amp;pendant</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conserver le registre</translation>
    </message>
    <message>
        <source>Keep {t}</source>
        <translation>Garder {t}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (?)</source>
        <translation>Raccourcis clavier (?)</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Limites connues</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labelled both ways</source>
        <translation>Étiqueté dans les deux sens</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels given after seeing the score agree with it too often: the figures would promise more than Lobar keeps.</source>
        <translation>Des étiquettes données après avoir vu le score concordent trop souvent avec lui : les chiffres promettraient plus que Lobar ne tient.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave it refused</source>
        <translation>Laisser refusé</translation>
    </message>
    <message>
        <source>Left out, and in none of the figures:</source>
        <translation>Écartés, et dans aucun des chiffres :</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Écartés :</translation>
    </message>
    <message>
        <source>Legend of the influence map, from less to more</source>
        <translation>Légende de la carte d’influence, de moins à plus</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Couché sur le côté</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Lin&amp;k the panes</source>
        <translation>&amp;Lier les cadres</translation>
    </message>
    <message>
        <source>Link zoom, place and window (K)</source>
        <translation>Lier zoom, position et fenêtre (K)</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Cité deux fois</translation>
    </message>
    <message>
        <source>Listed, but not there</source>
        <translation>Cité, mais absent</translation>
    </message>
    <message>
        <source>Lobar</source>
        <translation>Lobar</translation>
    </message>
    <message>
        <source>Lobar closed unexpectedly last time. No film was changed.</source>
        <translation>Lobar s’est fermé de façon inattendue la dernière fois. Aucun cliché n’a été modifié.</translation>
    </message>
    <message>
        <source>Lobar could not do this.</source>
        <translation>Lobar n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>Lobar could not read {name}: {why}</source>
        <translation>Lobar n’a pas pu lire {name} : {why}</translation>
    </message>
    <message>
        <source>Lobar could not take labels from {name}: {why}</source>
        <translation>Lobar n’a pas pu prendre d’étiquettes dans {name} : {why}</translation>
    </message>
    <message>
        <source>Lobar gave no score. Have this film read.</source>
        <translation>Lobar n’a donné aucun score. Faites interpréter ce cliché.</translation>
    </message>
    <message>
        <source>Lobar has given no score yet.</source>
        <translation>Lobar n’a pas encore donné de score.</translation>
    </message>
    <message>
        <source>Lobar is research software, not a cleared medical device. It supports a qualified clinician; it does not diagnose, exclude pneumonia or replace clinical assessment. For frontal chest films of children aged 1 to 5.</source>
        <translation>Lobar est un logiciel de recherche, pas un dispositif médical autorisé. Il assiste un clinicien qualifié ; il ne pose pas de diagnostic, n’exclut pas une pneumonie et ne remplace pas l’évaluation clinique. Pour les clichés thoraciques de face d’enfants de 1 à 5 ans.</translation>
    </message>
    <message>
        <source>Lobar is using the {used}, not the processor that was chosen; results are right, only slower. {why}</source>
        <translation>Lobar utilise {used}, et non le processeur choisi ; les résultats sont justes, seulement plus lents. {why}</translation>
    </message>
    <message>
        <source>Lobar never changes a threshold by itself: nothing holds before somebody confirms it.</source>
        <translation>Lobar ne change jamais un seuil de lui-même : rien ne vaut avant que quelqu’un ne le confirme.</translation>
    </message>
    <message>
        <source>Lobar report</source>
        <translation>Rapport de Lobar</translation>
    </message>
    <message>
        <source>Lobar scores every film</source>
        <translation>Lobar évalue chaque cliché</translation>
    </message>
    <message>
        <source>Lobar uses no network. Films and results stay on this computer.</source>
        <translation>Lobar n’utilise aucun réseau. Clichés et résultats restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Lobar was not made for this film and not tested on such films: its score may mean nothing. That you overruled the refusal is recorded with the score and in every export.</source>
        <translation>Lobar n’a pas été fait pour ce cliché ni testé sur de tels clichés : son score peut ne rien signifier. Que vous passiez outre au refus est enregistré avec le score et dans chaque export.</translation>
    </message>
    <message>
        <source>Lobar was trained and measured on films of one hospital. Elsewhere it may be wrong more often; compare it with your own readings first.</source>
        <translation>Lobar a été entraîné et mesuré sur les clichés d’un seul hôpital. Ailleurs, il peut se tromper plus souvent ; comparez-le d’abord à vos propres lectures.</translation>
    </message>
    <message>
        <source>Lobar {version}</source>
        <translation>Lobar {version}</translation>
    </message>
    <message>
        <source>Lobar: report of a list</source>
        <translation>Lobar : rapport d’une liste</translation>
    </message>
    <message>
        <source>Lobar: report of one film</source>
        <translation>Lobar : rapport d’un cliché</translation>
    </message>
    <message>
        <source>Look under the map (on the film)</source>
        <translation>Regarder sous la carte (sur le cliché)</translation>
    </message>
    <message>
        <source>Looking for films in {title}</source>
        <translation>Recherche de clichés dans {title}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Made before the score was seen.</source>
        <translation>Faite avant que le score ne soit vu.</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Établi le {moment}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Making the report of {films}</source>
        <translation>Préparation du rapport : {films}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map: less opacity</source>
        <translation>Carte : moins opaque</translation>
    </message>
    <message>
        <source>Map: more opacity</source>
        <translation>Carte : plus opaque</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Meaning of {label}</source>
        <translation>Signification de {label}</translation>
    </message>
    <message>
        <source>Measured on {films}, {positives} with pneumonia: {where}.</source>
        <translation>Mesuré sur {films}, dont {positives} avec pneumonie : {where}.</translation>
    </message>
    <message>
        <source>Measured: {value} (limit {limit})</source>
        <translation>Mesuré : {value} (limite {limit})</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mirror left and right (H). {note}</source>
        <translation>Miroir gauche-droite (H). {note}</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Modality {value}</source>
        <translation>Modalité {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models (model.json *.zip)</source>
        <translation>Modèles (model.json *.zip)</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Move the film (on the film)</source>
        <translation>Déplacer le cliché (sur le cliché)</translation>
    </message>
    <message>
        <source>My finding: pneumonia not suspected (N)</source>
        <translation>Ma conclusion : pas de suspicion de pneumonie (N)</translation>
    </message>
    <message>
        <source>My finding: pneumonia suspected (S)</source>
        <translation>Ma conclusion : suspicion de pneumonie (S)</translation>
    </message>
    <message>
        <source>My finding: uncertain (U)</source>
        <translation>Ma conclusion : incertain (U)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Name, number and date of birth from DICOM films. On screen only (key P).</source>
        <translation>Nom, numéro et date de naissance des clichés DICOM. À l’écran seulement (touche P).</translation>
    </message>
    <message>
        <source>Names and numbers in the record</source>
        <translation>Noms et numéros dans le registre</translation>
    </message>
    <message>
        <source>Names of patients are erased from the record.</source>
        <translation>Les noms des patients sont effacés du registre.</translation>
    </message>
    <message>
        <source>Names of patients are kept in the record from now on.</source>
        <translation>Les noms des patients sont désormais gardés dans le registre.</translation>
    </message>
    <message>
        <source>New films are scored as they arrive.</source>
        <translation>Les nouveaux clichés sont évalués à leur arrivée.</translation>
    </message>
    <message>
        <source>New to Lobar?</source>
        <translation>Vous découvrez Lobar ?</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Panneau suivant</translation>
    </message>
    <message>
        <source>Next film &amp;to read</source>
        <translation>Cliché suivant à &amp;lire</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>Commande suivante, précédente</translation>
    </message>
    <message>
        <source>Next, previous film (in the list)</source>
        <translation>Cliché suivant, précédent (dans la liste)</translation>
    </message>
    <message>
        <source>No Ray cluster answers at {detail}. Check the address, and that it runs.</source>
        <translation>Aucune grappe Ray ne répond à {detail}. Vérifiez l’adresse, et qu’elle fonctionne.</translation>
    </message>
    <message>
        <source>No age in the file: Lobar was tested on 1 to 5 years.</source>
        <translation>Pas d’âge dans le fichier : Lobar a été testé de 1 à 5 ans.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is in the list.</source>
        <translation>Aucun cliché antérieur de ce patient dans la liste.</translation>
    </message>
    <message>
        <source>No film in the list matches.</source>
        <translation>Aucun cliché de la liste ne correspond.</translation>
    </message>
    <message>
        <source>No film left out.</source>
        <translation>Aucun cliché écarté.</translation>
    </message>
    <message>
        <source>No film to show</source>
        <translation>Aucun cliché à afficher</translation>
    </message>
    <message>
        <source>No films were found in {title}.</source>
        <translation>Aucun cliché trouvé dans {title}.</translation>
    </message>
    <message>
        <source>No influence map</source>
        <translation>Pas de carte d’influence</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No loss against Lobar&apos;s test films shows at this site</source>
        <translation>Aucune perte visible sur ce site par rapport aux clichés de test de Lobar</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>No reading of this film is recorded.</source>
        <translation>Aucune lecture de ce cliché n’est enregistrée.</translation>
    </message>
    <message>
        <source>No region moved the score much.</source>
        <translation>Aucune région n’a beaucoup modifié le score.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out it does not tell those with pneumonia from the others better than chance might.</source>
        <translation>Aucun seuil n’est proposé : sur les clichés mis de côté, il ne distingue pas ceux avec pneumonie des autres mieux que le hasard ne le pourrait.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out, the one chosen finds no more pneumonia and raises no fewer false alarms than the shipped one.</source>
        <translation>Aucun seuil n’est proposé : sur les clichés mis de côté, celui choisi ne trouve pas plus de pneumonies et ne donne pas moins de fausses alertes que le seuil livré.</translation>
    </message>
    <message>
        <source>No threshold is proposed: the one chosen on one half of the patients found only {share} of the pneumonia in the other half, less than it was chosen for. More films may settle it.</source>
        <translation>Aucun seuil n’est proposé : celui choisi sur une moitié des patients n’a trouvé que {share} des pneumonies de l’autre moitié, moins que ce pour quoi il avait été choisi. Plus de clichés pourraient trancher.</translation>
    </message>
    <message>
        <source>No threshold is proposed: there are too few films to test one. The shipped one stays.</source>
        <translation>Aucun seuil n’est proposé : il y a trop peu de clichés pour en tester un. Le seuil livré reste.</translation>
    </message>
    <message>
        <source>No threshold is proposed: this model does not say which sensitivity its own threshold was measured to have.</source>
        <translation>Aucun seuil n’est proposé : ce modèle ne dit pas quelle sensibilité a été mesurée à son propre seuil.</translation>
    </message>
    <message>
        <source>No view position in the file: taken as frontal.</source>
        <translation>Pas d’incidence dans le fichier : considéré de face.</translation>
    </message>
    <message>
        <source>Nobody is named here: match the rows to the children by the case ID.</source>
        <translation>Personne n’est nommé ici : rapprochez les lignes des enfants par le n° de cas.</translation>
    </message>
    <message>
        <source>Nobody is named here: match this report to the child by the case ID {id}.</source>
        <translation>Personne n’est nommé ici : rapprochez ce rapport de l’enfant par le n° de cas {id}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Not a chest film</source>
        <translation>Pas un cliché thoracique</translation>
    </message>
    <message>
        <source>Not blind: the score could be seen before.</source>
        <translation>Pas en aveugle : le score pouvait déjà être vu.</translation>
    </message>
    <message>
        <source>Not checked at this site.</source>
        <translation>Non vérifié sur ce site.</translation>
    </message>
    <message>
        <source>Not checked at this site: nobody has measured here how well Lobar does on films of this clinic.</source>
        <translation>Non vérifié sur ce site : personne n’a mesuré ici ce que vaut Lobar sur les clichés de ce service.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was of model {model}, and has been void since {ended}, when the model became another.</source>
        <translation>Non vérifié sur ce site : le contrôle du {day} par {name} portait sur le modèle {model} et n’est plus valable depuis le {ended}, quand le modèle a changé.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was revoked on {ended}.</source>
        <translation>Non vérifié sur ce site : le contrôle du {day} par {name} a été révoqué le {ended}.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sans score</translation>
    </message>
    <message>
        <source>Not suspected</source>
        <translation>Non suspect</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>Note: {code}.</source>
        <translation>Remarque : {code}.</translation>
    </message>
    <message>
        <source>Nothing was scored, because there is no model.</source>
        <translation>Rien n’a été évalué, car il n’y a pas de modèle.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Of films like those Lobar was tested on, where as many show pneumonia as stands below the number. Where pneumonia is rarer, fewer films with this number will show it.</source>
        <translation>Sur des clichés comme ceux des tests de Lobar, quand la part de pneumonies est celle indiquée sous le nombre. Là où la pneumonie est plus rare, moins de clichés ayant ce nombre en montreront une.</translation>
    </message>
    <message>
        <source>Of texts and everything else in the window. From the next start.</source>
        <translation>Des textes et de tout le reste de la fenêtre. Au prochain démarrage.</translation>
    </message>
    <message>
        <source>Of the films above the threshold, the share that shows pneumonia</source>
        <translation>Parmi les clichés au-dessus du seuil, la part qui montre une pneumonie</translation>
    </message>
    <message>
        <source>Of the films below the threshold, the share that shows none</source>
        <translation>Parmi les clichés sous le seuil, la part qui n’en montre pas</translation>
    </message>
    <message>
        <source>Offline: no network used</source>
        <translation>Hors ligne : aucun réseau utilisé</translation>
    </message>
    <message>
        <source>One folder with the films that show pneumonia, one with those that do not, both in a folder that you choose or drop here.</source>
        <translation>Un dossier des clichés qui montrent une pneumonie et un de ceux qui n’en montrent pas, tous deux dans un dossier que vous choisissez ou déposez ici.</translation>
    </message>
    <message>
        <source>One to one (Shift+F)</source>
        <translation>Un pour un (Maj+F)</translation>
    </message>
    <message>
        <source>Opacity of the influence map, in percent</source>
        <translation>Opacité de la carte d’influence, en pour cent</translation>
    </message>
    <message>
        <source>Opacity of the map ([ and ])</source>
        <translation>Opacité de la carte ([ et ])</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrez un dossier</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Ouvrir un dossier de clichés</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>Ouvrir des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir fichiers</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>Operating &amp;point</source>
        <translation>&amp;Point de fonctionnement</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Operating point. Changing it decides every film again.</source>
        <translation>Point de fonctionnement. En changer décide à nouveau de chaque cliché.</translation>
    </message>
    <message>
        <source>Operating point: where the threshold lies. Changing it decides every film again; nothing is scored again. (Ctrl+1, 2, 3)</source>
        <translation>Point de fonctionnement : où se place le seuil. En changer décide à nouveau de chaque cliché ; aucun score n’est recalculé. (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Other earlier films</source>
        <translation>Autres clichés antérieurs</translation>
    </message>
    <message>
        <source>Other films…</source>
        <translation>Autres clichés…</translation>
    </message>
    <message>
        <source>Outside what Lobar scores</source>
        <translation>Hors du domaine de Lobar</translation>
    </message>
    <message>
        <source>Overrule and score</source>
        <translation>Passer outre et évaluer</translation>
    </message>
    <message>
        <source>P&amp;rocessor</source>
        <translation>P&amp;rocesseur</translation>
    </message>
    <message>
        <source>PA, from behind</source>
        <translation>PA, par l’arrière</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: also a page for each film (*.pdf)</source>
        <translation>PDF : aussi une page par cliché (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: summary and table (*.pdf)</source>
        <translation>PDF : bilan et tableau (*.pdf)</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>VPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Page {n}/{total}</translation>
    </message>
    <message>
        <source>Parts of Lobar made by others</source>
        <translation>Éléments de Lobar créés par d’autres</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patients are named on screen; names are not stored.</source>
        <translation>Les patients sont nommés à l’écran ; les noms ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Patients are not named on screen. Press P to name them.</source>
        <translation>Les patients ne sont pas nommés à l’écran. Appuyez sur P pour les nommer.</translation>
    </message>
    <message>
        <source>Patients named on screen</source>
        <translation>Patients nommés à l’écran</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Paused: {films} done, {waiting} waiting</source>
        <translation>En pause : {films} traités, {waiting} en attente</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Pneumonia found, %</source>
        <translation>Pneumonies trouvées, %</translation>
    </message>
    <message>
        <source>Pneumonia in the films, %</source>
        <translation>Pneumonies parmi les clichés, %</translation>
    </message>
    <message>
        <source>Pneumonia missed</source>
        <translation>Pneumonies manquées</translation>
    </message>
    <message>
        <source>Pneumonia not suspected</source>
        <translation>Pas de suspicion de pneumonie</translation>
    </message>
    <message>
        <source>Pneumonia suspected</source>
        <translation>Suspicion de pneumonie</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prévalence</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Pri&amp;nt this film…</source>
        <translation>&amp;Imprimer ce cliché…</translation>
    </message>
    <message>
        <source>Print the li&amp;st…</source>
        <translation>I&amp;mprimer la liste…</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Print this film</source>
        <translation>Imprimer ce cliché</translation>
    </message>
    <message>
        <source>Prior film</source>
        <translation>Cliché antérieur</translation>
    </message>
    <message>
        <source>Prior, {day}</source>
        <translation>Antérieur, {day}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Probability given, %</source>
        <translation>Probabilité donnée, %</translation>
    </message>
    <message>
        <source>Probability of this film where pneumonia is as common as you say, if films here look as those that Lobar was tested on</source>
        <translation>Probabilité de ce cliché là où la pneumonie est aussi fréquente que vous l’indiquez, si les clichés d’ici ressemblent à ceux des tests de Lobar</translation>
    </message>
    <message>
        <source>Probability {p} on a scale from 0 to 1; threshold {t}; uncertain from {a} to {b}.</source>
        <translation>Probabilité {p} sur une échelle de 0 à 1 ; seuil {t} ; incertain de {a} à {b}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Progress of scoring</source>
        <translation>Progression du calcul</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progression du rapport</translation>
    </message>
    <message>
        <source>Progress of the site check</source>
        <translation>Progression du contrôle du site</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Rè&amp;gle</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>ROC curve, area {area}. {marks}.</source>
        <translation>Courbe ROC, aire {area}. {marks}.</translation>
    </message>
    <message>
        <source>Ray did not start on this computer. Close other programs and try again.</source>
        <translation>Ray n’a pas démarré sur cet ordinateur. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Read &amp;first, then see the score</source>
        <translation>Lire &amp;d’abord, voir le score ensuite</translation>
    </message>
    <message>
        <source>Read after the score was seen</source>
        <translation>Lu après avoir vu le score</translation>
    </message>
    <message>
        <source>Read as uncertain</source>
        <translation>Lu comme incertain</translation>
    </message>
    <message>
        <source>Read as unreadable</source>
        <translation>Lu comme illisible</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lire d’abord</translation>
    </message>
    <message>
        <source>Read this film first</source>
        <translation>Lisez d’abord ce cliché</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading recorded, before the score was seen.</source>
        <translation>Lecture enregistrée, avant que le score ne soit vu.</translation>
    </message>
    <message>
        <source>Reading recorded.</source>
        <translation>Lecture enregistrée.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Readings in the record that were made before anybody saw the score. Agreement after seeing it would make Lobar look better than it is: it does not count.</source>
        <translation>Les lectures du registre faites avant que quiconque n’ait vu le score. Un accord après l’avoir vu ferait paraître Lobar meilleur qu’il n’est : il ne compte pas.</translation>
    </message>
    <message>
        <source>Readings made before the score was seen</source>
        <translation>Lectures faites avant de voir le score</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Record reading</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record this reading (Ctrl+Enter)</source>
        <translation>Enregistrer cette lecture (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Record: entry {n}, head {head}</source>
        <translation>Registre : entrée {n}, empreinte {head}</translation>
    </message>
    <message>
        <source>Record: give your name</source>
        <translation>Votre nom manque</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused as out of scope</source>
        <translation>Refusé, hors du domaine</translation>
    </message>
    <message>
        <source>Refused: not scored</source>
        <translation>Refusé : sans score</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the reading by {reader}</source>
        <translation>Retirer la lecture de {reader}</translation>
    </message>
    <message>
        <source>Report of {films}</source>
        <translation>Rapport : {films}</translation>
    </message>
    <message>
        <source>Research software, not a cleared medical device</source>
        <translation>Logiciel de recherche, pas un dispositif médical autorisé</translation>
    </message>
    <message>
        <source>Reset the view (Home)</source>
        <translation>Réinitialiser la vue (Origine)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Ruler (L). Drag on the film. In millimetres where the file gives the pixel spacing: at the detector, things look somewhat larger than they are.</source>
        <translation>Règle (L). Glissez sur le cliché. En millimètres si le fichier donne la taille des pixels : au détecteur, tout paraît un peu plus grand qu’en réalité.</translation>
    </message>
    <message>
        <source>Running on {name}</source>
        <translation>Exécuté sur {name}</translation>
    </message>
    <message>
        <source>S&amp;ite check</source>
        <translation>&amp;Contrôle du site</translation>
    </message>
    <message>
        <source>Save &amp;PDF of this film…</source>
        <translation>Enregistrer ce cliché en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save CSV &amp;as…</source>
        <translation>Enregistrer le CSV &amp;sous…</translation>
    </message>
    <message>
        <source>Save P&amp;DF of all films…</source>
        <translation>Enregistrer &amp;tous les clichés en PDF…</translation>
    </message>
    <message>
        <source>Save PDF as lis&amp;ted…</source>
        <translation>Enregistrer la liste a&amp;ffichée en PDF…</translation>
    </message>
    <message>
        <source>Save PDF of the chosen fil&amp;ms…</source>
        <translation>Enregistrer les clichés c&amp;hoisis en PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report of this film</source>
        <translation>Enregistrer le rapport de ce cliché</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Saved the report of {films} to {name}.</source>
        <translation>Rapport enregistré : {films} dans {name}.</translation>
    </message>
    <message>
        <source>Saved {films} to {name}.</source>
        <translation>Enregistré : {films} dans {name}.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Saves lobar-results.csv beside the films</source>
        <translation>Enregistre lobar-results.csv près des clichés</translation>
    </message>
    <message>
        <source>Say the age</source>
        <translation>Indiquer l’âge</translation>
    </message>
    <message>
        <source>Say the view</source>
        <translation>Indiquer l’incidence</translation>
    </message>
    <message>
        <source>Scale of the film: {text}</source>
        <translation>Échelle du cliché : {text}</translation>
    </message>
    <message>
        <source>Score and map are shown once your own finding is recorded.</source>
        <translation>Le score et la carte s’affichent une fois votre propre conclusion enregistrée.</translation>
    </message>
    <message>
        <source>Score anyway…</source>
        <translation>Évaluer quand même…</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Évaluer ainsi</translation>
    </message>
    <message>
        <source>Score as the &amp;file is</source>
        <translation>Évaluer le &amp;fichier tel quel</translation>
    </message>
    <message>
        <source>Score these films</source>
        <translation>Évaluer ces clichés</translation>
    </message>
    <message>
        <source>Score this film again as it is turned on screen. This is recorded.</source>
        <translation>Recalculer le score de ce cliché tel qu’il est tourné à l’écran. C’est enregistré.</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Scored again: {films}.</source>
        <translation>Score recalculé : {films}.</translation>
    </message>
    <message>
        <source>Scored although Lobar would have refused it: it was not tested on such pictures.</source>
        <translation>Évalué alors que Lobar l’aurait refusé : non testé sur de telles images.</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for</source>
        <translation>Évalué quand même : hors de ce pour quoi Lobar a été fait</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for. {reasons}</source>
        <translation>Évalué quand même : hors de ce pour quoi Lobar a été fait. {reasons}</translation>
    </message>
    <message>
        <source>Scored as they came: {films}.</source>
        <translation>Évalué à l’arrivée : {films}.</translation>
    </message>
    <message>
        <source>Scored by another model</source>
        <translation>Évalué par un autre modèle</translation>
    </message>
    <message>
        <source>Scored by {model} on {provider}, {time}</source>
        <translation>Score de {model} sur {provider}, {time}</translation>
    </message>
    <message>
        <source>Scores are hidden until a film was read. Those seen before stay in sight.</source>
        <translation>Les scores sont cachés jusqu’à la lecture du cliché. Ceux déjà vus restent visibles.</translation>
    </message>
    <message>
        <source>Scores are shown at once. Readings count as made after seeing them.</source>
        <translation>Les scores s’affichent aussitôt. Les lectures comptent comme faites après les avoir vus.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Scoring on a cluster needs Ray, which is not installed. The packages never have it; beside Lobar&apos;s source, pip install -e &apos;.[cluster]&apos; brings it.</source>
        <translation>Le calcul sur une grappe demande Ray, qui n’est pas installé. Les paquets ne l’ont jamais ; à côté des sources de Lobar, pip install -e ’.[cluster]’ l’apporte.</translation>
    </message>
    <message>
        <source>Scoring the films</source>
        <translation>Calcul des scores</translation>
    </message>
    <message>
        <source>Scoring {films} again.</source>
        <translation>Score en cours de recalcul : {films}.</translation>
    </message>
    <message>
        <source>Scoring {title}</source>
        <translation>Calcul des scores de {title}</translation>
    </message>
    <message>
        <source>Scoring {title}.</source>
        <translation>Calcul des scores de {title}.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search case, date or file name</source>
        <translation>Cas, date ou fichier</translation>
    </message>
    <message>
        <source>Seen before: scored on {day}, and not scored again.</source>
        <translation>Déjà vu : score du {day}, non recalculé.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sent to the printer: {films}.</source>
        <translation>Envoyé à l’imprimante : {films}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Set &amp;age</source>
        <translation>Indiquer l’&amp;âge</translation>
    </message>
    <message>
        <source>Set &amp;view</source>
        <translation>Indiquer l’&amp;incidence</translation>
    </message>
    <message>
        <source>Set age</source>
        <translation>Fixer l’âge</translation>
    </message>
    <message>
        <source>Set by hand: {what}.</source>
        <translation>Saisi à la main : {what}.</translation>
    </message>
    <message>
        <source>Set view</source>
        <translation>Fixer l’incidence</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several images in one</source>
        <translation>Plusieurs images en une</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Show the influence map</source>
        <translation>Afficher la carte d’influence</translation>
    </message>
    <message>
        <source>Show {name}: {films}</source>
        <translation>Montrer {name} : {films}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Shown as a negative</source>
        <translation>Affiché en négatif</translation>
    </message>
    <message>
        <source>Shows what moved the score; it does not outline disease.</source>
        <translation>Montre ce qui a modifié le score ; ne délimite pas de maladie.</translation>
    </message>
    <message>
        <source>Side view</source>
        <translation>De profil</translation>
    </message>
    <message>
        <source>Side views, other parts of the body, photographs of films, newborns and adults are not what Lobar is for. It refuses those that it recognises, and it does not recognise all.</source>
        <translation>Les clichés de profil, les autres régions du corps, les photos de clichés, les nouveau-nés et les adultes ne sont pas l’objet de Lobar. Il refuse ceux qu’il reconnaît, et il ne les reconnaît pas tous.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Contrôle du site</translation>
    </message>
    <message>
        <source>Site check void: the model is another now.</source>
        <translation>Contrôle du site caduc : le modèle a changé.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Parties molles</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Some label must mean pneumonia, and some none.</source>
        <translation>Une étiquette doit signifier pneumonie, et une autre son absence.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lobar. What was scored before is still here.</source>
        <translation>Un problème interne est survenu dans Lobar. Ce qui a été évalué est toujours là.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Starting. Films and results stay on this computer.</source>
        <translation>Démarrage. Clichés et résultats restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Arrêter le rapport</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing</source>
        <translation>Arrêter la sur&amp;veillance</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Stopped: {films} done, {waiting} waiting</source>
        <translation>Arrêté : {films} traités, {waiting} en attente</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>T&amp;urn clockwise</source>
        <translation>To&amp;urner à droite</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Testing {name}…</source>
        <translation>Test de {name}…</translation>
    </message>
    <message>
        <source>Text is burned into the film; it may name the patient.</source>
        <translation>Du texte est incrusté dans le cliché ; il peut nommer le patient.</translation>
    </message>
    <message>
        <source>The CSV would show scores that nobody has seen: {films}. Readings of these films would no longer count as made before seeing the score.</source>
        <translation>Le CSV montrerait des scores que personne n’a vus : {films}. Les lectures de ces clichés ne compteraient plus comme faites avant de voir le score.</translation>
    </message>
    <message>
        <source>The age in the file does not fit its dates of birth and study. Check whose film it is.</source>
        <translation>L’âge du fichier ne correspond pas aux dates de naissance et d’examen. Vérifiez de qui est ce cliché.</translation>
    </message>
    <message>
        <source>The cluster has Lobar {detail} and this computer {ours}. Install the same one on both.</source>
        <translation>La grappe a Lobar {detail} et cet ordinateur {ours}. Installez la même version des deux côtés.</translation>
    </message>
    <message>
        <source>The cluster has no processor to score with. Wait for its nodes, or add some.</source>
        <translation>La grappe n’a pas de processeur libre. Attendez ses nœuds, ou ajoutez-en.</translation>
    </message>
    <message>
        <source>The cluster was lost, or ended one worker after the other. Start it again.</source>
        <translation>La grappe a été perdue, ou a arrêté ses processus l’un après l’autre. Relancez-la.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken.</source>
        <translation>Le fichier ne dit pas comment l’image a été prise.</translation>
    </message>
    <message>
        <source>The file has changed since: it is not the film of this report.</source>
        <translation>Le fichier a changé depuis : ce n’est pas le cliché de ce rapport.</translation>
    </message>
    <message>
        <source>The file holds raw data of the detector, not the finished film.</source>
        <translation>Le fichier contient les données brutes du détecteur, pas le cliché final.</translation>
    </message>
    <message>
        <source>The file holds {measured} images. Export one film as a file of its own.</source>
        <translation>Le fichier contient {measured} images. Exportez un seul cliché dans un fichier à part.</translation>
    </message>
    <message>
        <source>The file says body part: {measured}.</source>
        <translation>Région indiquée dans le fichier : {measured}.</translation>
    </message>
    <message>
        <source>The file says modality: {measured}.</source>
        <translation>Modalité indiquée dans le fichier : {measured}.</translation>
    </message>
    <message>
        <source>The file was not read, so there is no score.</source>
        <translation>Le fichier n’a pas été lu, il n’y a donc pas de score.</translation>
    </message>
    <message>
        <source>The film is upside down. Turn it upright and score it again.</source>
        <translation>Le cliché est tête en bas. Redressez-le et recalculez le score.</translation>
    </message>
    <message>
        <source>The film lies on its side. Turn it upright and score it again.</source>
        <translation>Le cliché est couché sur le côté. Redressez-le et recalculez le score.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Check its connection; Lobar tries again.</source>
        <translation>Le dossier est inaccessible. Vérifiez sa connexion ; Lobar réessaie.</translation>
    </message>
    <message>
        <source>The folder is no longer watched.</source>
        <translation>Le dossier n’est plus surveillé.</translation>
    </message>
    <message>
        <source>The image is blank</source>
        <translation>L’image est vide</translation>
    </message>
    <message>
        <source>The image is blank: it has hardly any contrast.</source>
        <translation>L’image est vide : elle n’a presque aucun contraste.</translation>
    </message>
    <message>
        <source>The image is too small: {measured} pixels.</source>
        <translation>L’image est trop petite : {measured} pixels.</translation>
    </message>
    <message>
        <source>The influence map shows what moved the score. It does not outline disease.</source>
        <translation>La carte d’influence montre ce qui a modifié le score. Elle ne délimite pas de maladie.</translation>
    </message>
    <message>
        <source>The last list is open again: {films}.</source>
        <translation>La dernière liste est rouverte : {films}.</translation>
    </message>
    <message>
        <source>The map is shown once your own finding is recorded.</source>
        <translation>La carte s’affiche une fois votre propre conclusion enregistrée.</translation>
    </message>
    <message>
        <source>The model and its description do not fit ({field}).</source>
        <translation>Le modèle et sa description ne concordent pas ({field}).</translation>
    </message>
    <message>
        <source>The model cannot be used, so nothing is scored.</source>
        <translation>Le modèle est inutilisable, rien n’est donc évalué.</translation>
    </message>
    <message>
        <source>The model card is missing: nothing is known of other hospitals.</source>
        <translation>La fiche du modèle manque : rien n’est connu des autres hôpitaux.</translation>
    </message>
    <message>
        <source>The model could not score this film. Try again; if it stays, have the film read.</source>
        <translation>Le modèle n’a pas pu évaluer ce cliché. Réessayez ; si cela persiste, faites interpréter le cliché.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be used: {detail}.</source>
        <translation>Le fichier de modèle {name} est inutilisable : {detail}.</translation>
    </message>
    <message>
        <source>The model has changed since: these figures are not its own. Check again.</source>
        <translation>Le modèle a changé depuis : ces chiffres ne sont pas les siens. Refaites le contrôle.</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>Le modèle en usage reste.</translation>
    </message>
    <message>
        <source>The model is being opened.</source>
        <translation>Le modèle est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>The model is being tested</source>
        <translation>Le modèle est en cours de test</translation>
    </message>
    <message>
        <source>The model was not imported: {why}</source>
        <translation>Le modèle n’a pas été importé : {why}</translation>
    </message>
    <message>
        <source>The proposed threshold is the highest that finds {target}, as the shipped one does on its test films, in one half of the patients ({chosen}). The figures are of the other half ({held}), which had no part in choosing it.</source>
        <translation>Le seuil proposé est le plus élevé qui trouve {target}, comme le seuil livré sur ses clichés de test, dans une moitié des patients ({chosen}). Les chiffres sont ceux de l’autre moitié ({held}), qui n’a pas servi à le choisir.</translation>
    </message>
    <message>
        <source>The reading by {reader} was removed.</source>
        <translation>La lecture de {reader} a été retirée.</translation>
    </message>
    <message>
        <source>The record is intact: {n} entries, head {head}.</source>
        <translation>Le registre est intact : {n} entrées, empreinte {head}.</translation>
    </message>
    <message>
        <source>The record of cases and readings cannot be used: {why}</source>
        <translation>Le registre des cas et lectures est inutilisable : {why}</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. A new one begins.</source>
        <translation>Le registre des cas et lectures était endommagé ; il a été mis de côté sous {name}. Un nouveau commence.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. Lobar goes on from the copy of {day}.</source>
        <translation>Le registre des cas et lectures était endommagé ; il a été mis de côté sous {name}. Lobar reprend la copie du {day}.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged. It was put aside as {name}, and nothing of it was deleted. lobar store restore goes on from the last backup copy.</source>
        <translation>Le registre des cas et lectures était endommagé. Il a été mis de côté sous {name}, et rien n’en a été supprimé. lobar store restore reprend la dernière copie de secours.</translation>
    </message>
    <message>
        <source>The record was changed by something other than Lobar, at entry {n}.</source>
        <translation>Le registre a été modifié par autre chose que Lobar, à l’entrée {n}.</translation>
    </message>
    <message>
        <source>The report could not be printed. Check the printer.</source>
        <translation>Le rapport n’a pas pu être imprimé. Vérifiez l’imprimante.</translation>
    </message>
    <message>
        <source>The report was stopped; nothing of it was kept.</source>
        <translation>Le rapport a été arrêté ; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The score lies in the grey zone, where Lobar is more often wrong.</source>
        <translation>Le score est dans la zone grise, où Lobar se trompe plus souvent.</translation>
    </message>
    <message>
        <source>The score stays the same.</source>
        <translation>Le score ne change pas.</translation>
    </message>
    <message>
        <source>The self-test on {provider} gave {measured} instead of {expected}, so nothing is scored.</source>
        <translation>L’autotest sur {provider} a donné {measured} au lieu de {expected}, rien n’est donc évalué.</translation>
    </message>
    <message>
        <source>The shorter side needs {limit} pixels or more.</source>
        <translation>Le petit côté doit avoir au moins {limit} pixels.</translation>
    </message>
    <message>
        <source>The site check could not be read or kept ({detail}). Until it can, the model counts as not checked at this site.</source>
        <translation>Le contrôle du site n’a pas pu être lu ou gardé ({detail}). D’ici là, le modèle compte comme non vérifié sur ce site.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>Il n’y a pas de modèle antérieur auquel revenir.</translation>
    </message>
    <message>
        <source>There is no model {detail} on this computer.</source>
        <translation>Il n’y a pas de modèle {detail} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no model, so nothing can be measured.</source>
        <translation>Il n’y a pas de modèle, rien ne peut donc être mesuré.</translation>
    </message>
    <message>
        <source>There is no result to report yet.</source>
        <translation>Il n’y a pas encore de résultat à rapporter.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Ce cliché</translation>
    </message>
    <message>
        <source>This film cannot be read (X)</source>
        <translation>Ce cliché est illisible (X)</translation>
    </message>
    <message>
        <source>This film cannot be shown because of an error in Lobar.</source>
        <translation>Ce cliché ne peut être affiché à cause d’une erreur de Lobar.</translation>
    </message>
    <message>
        <source>This film is not scored yet.</source>
        <translation>Ce cliché n’a pas encore de score.</translation>
    </message>
    <message>
        <source>This film was refused, so there is no score and nothing to show here.</source>
        <translation>Ce cliché a été refusé : il n’y a pas de score, donc rien à montrer ici.</translation>
    </message>
    <message>
        <source>This film:</source>
        <translation>Ce cliché :</translation>
    </message>
    <message>
        <source>This is a side view.</source>
        <translation>C’est un cliché de profil.</translation>
    </message>
    <message>
        <source>This says where Lobar failed. It holds no names, no file names and no images. Please send it to whoever looks after Lobar at your clinic.</source>
        <translation>Ceci indique où Lobar a échoué. Il ne contient ni noms, ni noms de fichiers, ni images. Envoyez-le à la personne qui s’occupe de Lobar dans votre service.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce site</translation>
    </message>
    <message>
        <source>This very model is in use already.</source>
        <translation>Ce modèle même est déjà utilisé.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold for this site</source>
        <translation>Seuil pour ce site</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Too few films to measure anything</source>
        <translation>Trop peu de clichés pour mesurer quoi que ce soit</translation>
    </message>
    <message>
        <source>Too few films to say whether Lobar holds here</source>
        <translation>Trop peu de clichés pour dire ce que vaut Lobar ici</translation>
    </message>
    <message>
        <source>Too few films.</source>
        <translation>Trop peu de clichés.</translation>
    </message>
    <message>
        <source>Too small: {value}</source>
        <translation>Trop petit : {value}</translation>
    </message>
    <message>
        <source>Translations were not reviewed by a native clinician; the English text holds.</source>
        <translation>Traduction non relue par un clinicien de langue maternelle française ; le texte anglais fait foi.</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Tried on {time}</source>
        <translation>Essayé le {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <source>Turn &amp;back</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn clockwise (R), back (Shift+R). {note}</source>
        <translation>Tourner à droite (R), à gauche (Maj+R). {note}</translation>
    </message>
    <message>
        <source>Turn it and score again</source>
        <translation>Le redresser et recalculer le score</translation>
    </message>
    <message>
        <source>Turning this off erases those that are in the record.</source>
        <translation>Désactiver ceci efface ceux qui sont dans le registre.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Incertain : à faire interpréter</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Moins de 1 an</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Tête en bas</translation>
    </message>
    <message>
        <source>Use blind readings</source>
        <translation>Utiliser les lectures en aveugle</translation>
    </message>
    <message>
        <source>Use {t}</source>
        <translation>Utiliser {t}</translation>
    </message>
    <message>
        <source>Versions, licences and sources</source>
        <translation>Versions, licences et sources</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting to be scored</source>
        <translation>En attente de score</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <translation>Surveillance de {name}</translation>
    </message>
    <message>
        <source>What do the labels mean?</source>
        <translation>Que signifient les étiquettes ?</translation>
    </message>
    <message>
        <source>What is older is erased from the record at once. Files of films never are.</source>
        <translation>Ce qui est plus ancien est aussitôt effacé du registre. Les fichiers des clichés, jamais.</translation>
    </message>
    <message>
        <source>What runs the model. Each is tested on a known film before it is used.</source>
        <translation>Ce qui exécute le modèle. Chacun est testé sur un cliché connu avant usage.</translation>
    </message>
    <message>
        <source>What you opened is scored as soon as you accept.</source>
        <translation>Ce que vous avez ouvert sera évalué dès que vous accepterez.</translation>
    </message>
    <message>
        <source>Where the threshold lies. Changing it decides every film of the list again.</source>
        <translation>Où se place le seuil. En changer décide à nouveau de chaque cliché de la liste.</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Conclusions à montrer</translation>
    </message>
    <message>
        <source>Whoever labelled these films had not seen Lobar&apos;s score</source>
        <translation>Qui a étiqueté ces clichés n’avait pas vu le score de Lobar</translation>
    </message>
    <message>
        <source>Window of grey values</source>
        <translation>Fenêtre des niveaux de gris</translation>
    </message>
    <message>
        <source>Window of grey values (1 to 6). Drag on the film: across for width, up and down for level. {note}</source>
        <translation>Fenêtre des niveaux de gris (1 à 6). Glissez sur le cliché : horizontalement pour la largeur, verticalement pour le niveau. {note}</translation>
    </message>
    <message>
        <source>Window: as stored, automatic, lung, soft tissue, bone, full range (on the film)</source>
        <translation>Fenêtre : comme enregistré, automatique, poumon, parties molles, os, toute l’étendue (sur le cliché)</translation>
    </message>
    <message>
        <source>With pneumonia</source>
        <translation>Avec pneumonie</translation>
    </message>
    <message>
        <source>With the columns file and label in its first line, and patient where films of one child are to be kept together.</source>
        <translation>Avec les colonnes file et label en première ligne, et patient si les clichés d’un même enfant doivent rester ensemble.</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Without pneumonia</source>
        <translation>Sans pneumonie</translation>
    </message>
    <message>
        <source>Worklist, most urgent first</source>
        <translation>Liste des clichés, les plus urgents d’abord</translation>
    </message>
    <message>
        <source>You can go back to the films meanwhile. Scores of these films are recorded, but shown to nobody.</source>
        <translation>Vous pouvez revenir aux clichés pendant ce temps. Les scores de ces clichés sont enregistrés, mais montrés à personne.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name is a note of who is responsible, no electronic signature. It holds for model {model} alone: another model needs another check. You can revoke it at any time.</source>
        <translation>Votre nom indique qui est responsable ; ce n’est pas une signature électronique. Il vaut pour le seul modèle {model} : un autre modèle demande un autre contrôle. Vous pouvez le révoquer à tout moment.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>a newer version of Lobar wrote it. Use that version.</source>
        <translation>une version plus récente de Lobar l’a écrit. Utilisez cette version.</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>encore {n} min environ</translation>
    </message>
    <message>
        <source>above 0.99</source>
        <translation>&gt; 0,99</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>âge {age}</translation>
    </message>
    <message>
        <source>agrees with Lobar</source>
        <translation>d’accord avec Lobar</translation>
    </message>
    <message>
        <source>another program is using it. Close other windows of Lobar and try again.</source>
        <translation>un autre programme l’utilise. Fermez les autres fenêtres de Lobar et réessayez.</translation>
    </message>
    <message>
        <source>area {area}</source>
        <translation>aire {area}</translation>
    </message>
    <message>
        <source>before seeing the score</source>
        <translation>avant de voir le score</translation>
    </message>
    <message>
        <source>below 0.01</source>
        <translation>&lt; 0,01</translation>
    </message>
    <message>
        <source>disagrees with Lobar</source>
        <translation>pas d’accord avec Lobar</translation>
    </message>
    <message>
        <source>entry {n}, {head}</source>
        <translation>entrée {n}, {head}</translation>
    </message>
    <message>
        <source>films of patients kept apart (highest patient numbers) of the same hospital; not another hospital</source>
        <translation>clichés de patients mis à part (numéros de patient les plus élevés) du même hôpital ; pas d’un autre hôpital</translation>
    </message>
    <message>
        <source>films of this site that had no part in choosing its threshold</source>
        <translation>clichés de ce site qui n’ont pas servi à choisir son seuil</translation>
    </message>
    <message>
        <source>finds: {finding}</source>
        <translation>conclut : {finding}</translation>
    </message>
    <message>
        <source>given {p}, found {f}</source>
        <translation>donnée {p}, trouvée {f}</translation>
    </message>
    <message>
        <source>intercept {value}</source>
        <translation>ordonnée à l’origine {value}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>it cannot be read. Check that it is still there.</source>
        <translation>il est illisible. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>it could not be written ({detail}). The disk may be full.</source>
        <translation>il n’a pas pu être écrit ({detail}). Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>it does not hold two folders with films. Make one folder for films with pneumonia and one for films without, and choose the folder that holds both.</source>
        <translation>il ne contient pas deux dossiers de clichés. Faites un dossier pour les clichés avec pneumonie et un pour ceux sans, et choisissez le dossier qui contient les deux.</translation>
    </message>
    <message>
        <source>it holds no image. It may be a report or an index of a disc.</source>
        <translation>il ne contient pas d’image. C’est peut-être un compte rendu ou l’index d’un disque.</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file.</source>
        <translation>c’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>it is an archive within an archive. Unpack it first.</source>
        <translation>c’est une archive dans une archive. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>it is damaged. Start Lobar again: it is then put aside, not deleted.</source>
        <translation>il est endommagé. Redémarrez Lobar : il est alors mis de côté, pas supprimé.</translation>
    </message>
    <message>
        <source>it is made for a newer Lobar than {version}.</source>
        <translation>il est fait pour une version de Lobar plus récente que {version}.</translation>
    </message>
    <message>
        <source>it is not a film that Lobar can take.</source>
        <translation>ce n’est pas un cliché que Lobar peut prendre.</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Pack it again as an ordinary zip.</source>
        <translation>il est compressé de façon inhabituelle. Compressez-le en zip ordinaire.</translation>
    </message>
    <message>
        <source>it is protected by a password. Unpack it first.</source>
        <translation>il est protégé par un mot de passe. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} MB, the limit is {limit}.</source>
        <translation>il est trop grand pour un cliché : {size} Mo, la limite est {limit}.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} million pixels, the limit is {limit}.</source>
        <translation>il est trop grand pour un cliché : {size} millions de pixels, la limite est {limit}.</translation>
    </message>
    <message>
        <source>it needs Lobar {detail} or later; this is {version}.</source>
        <translation>il lui faut Lobar {detail} ou plus récent ; ceci est la version {version}.</translation>
    </message>
    <message>
        <source>it needs more than {n} MB.</source>
        <translation>il lui faut plus de {n} Mo.</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds. If it lies on a share or a disc, copy it to this computer.</source>
        <translation>cela a pris plus de {n} secondes. S’il est sur un partage ou un disque, copiez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>cela a été arrêté.</translation>
    </message>
    <message>
        <source>its colours are stored in a way that is not supported.</source>
        <translation>ses couleurs sont enregistrées d’une façon non prise en charge.</translation>
    </message>
    <message>
        <source>its column label holds {detail} different values, which cannot all be classes.</source>
        <translation>sa colonne label contient {detail} valeurs différentes, qui ne peuvent être toutes des classes.</translation>
    </message>
    <message>
        <source>its compression is not supported. Export it again uncompressed or as JPEG 2000.</source>
        <translation>sa compression n’est pas prise en charge. Exportez-le sans compression ou en JPEG 2000.</translation>
    </message>
    <message>
        <source>its first line does not name the columns file and label. Save the table as CSV with these two names in its first line.</source>
        <translation>sa première ligne ne nomme pas les colonnes file et label. Enregistrez le tableau en CSV avec ces deux noms en première ligne.</translation>
    </message>
    <message>
        <source>its pixels are stored with an unusual number of bits.</source>
        <translation>ses pixels sont enregistrés avec un nombre de bits inhabituel.</translation>
    </message>
    <message>
        <source>its test could not be started.</source>
        <translation>son test n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>its validation.json does not say that this network was validated.</source>
        <translation>son validation.json ne dit pas que ce réseau a été validé.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>moins de 1 min restante</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>model.json does not describe a model for this version ({detail}).</source>
        <translation>model.json ne décrit pas un modèle pour cette version ({detail}).</translation>
    </message>
    <message>
        <source>model.onnx holds no sound network.</source>
        <translation>model.onnx ne contient pas de réseau valable.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>no model was found. Choose its folder, its model.json or its zip archive.</source>
        <translation>aucun modèle trouvé. Choisissez son dossier, son model.json ou son archive zip.</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>aucune page n’a pu être commencée</translation>
    </message>
    <message>
        <source>no record is kept</source>
        <translation>aucun registre n’est tenu</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>sans échelle</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>no slope: a threshold separates the classes</source>
        <translation>pas de pente : un seuil sépare les classes</translation>
    </message>
    <message>
        <source>none of the films that it lists is there. Names of files are taken from the CSV&apos;s own folder on.</source>
        <translation>aucun des clichés qu’il énumère n’est là. Les noms de fichiers partent du dossier du CSV.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not suspected</source>
        <translation>non suspect</translation>
    </message>
    <message>
        <source>probability at {n}</source>
        <translation>probabilité à {n}</translation>
    </message>
    <message>
        <source>probability {p}</source>
        <translation>probabilité {p}</translation>
    </message>
    <message>
        <source>read by {reader}: {what}</source>
        <translation>lu par {reader} : {what}</translation>
    </message>
    <message>
        <source>reading it failed.</source>
        <translation>sa lecture a échoué.</translation>
    </message>
    <message>
        <source>slope {value} ({low}–{high})</source>
        <translation>pente {value} ({low}–{high})</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>testing it crashed.</source>
        <translation>son test s’est interrompu.</translation>
    </message>
    <message>
        <source>testing it took too long.</source>
        <translation>son test a duré trop longtemps.</translation>
    </message>
    <message>
        <source>testing it took too much memory.</source>
        <translation>son test a pris trop de mémoire.</translation>
    </message>
    <message>
        <source>the decoder crashed on it.</source>
        <translation>le décodeur s’est arrêté sur ce fichier.</translation>
    </message>
    <message>
        <source>the disk may be full, or the data folder protected. Make room and start Lobar again.</source>
        <translation>le disque est peut-être plein, ou le dossier des données protégé. Libérez de la place et redémarrez Lobar.</translation>
    </message>
    <message>
        <source>the disk or the network gave an error. Copy the file to this computer.</source>
        <translation>le disque ou le réseau a signalé une erreur. Copiez le fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>the file does not exist. Check where it was moved to.</source>
        <translation>le fichier n’existe pas. Vérifiez où il a été déplacé.</translation>
    </message>
    <message>
        <source>the file is damaged or ends too early. Copy it again from the X-ray machine.</source>
        <translation>le fichier est endommagé ou s’arrête trop tôt. Recopiez-le depuis l’appareil de radiologie.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from the X-ray machine.</source>
        <translation>le fichier est vide. Recopiez-le depuis l’appareil de radiologie.</translation>
    </message>
    <message>
        <source>the network cannot be run here.</source>
        <translation>le réseau ne peut pas s’exécuter ici.</translation>
    </message>
    <message>
        <source>the network does not take or give what Lobar needs ({detail}).</source>
        <translation>le réseau ne prend ou ne donne pas ce qu’il faut à Lobar ({detail}).</translation>
    </message>
    <message>
        <source>the network keeps numbers outside of its file, which Lobar never loads.</source>
        <translation>le réseau garde des nombres hors de son fichier, que Lobar ne charge jamais.</translation>
    </message>
    <message>
        <source>the network needs operators beyond the ONNX standard ({detail}).</source>
        <translation>le réseau demande des opérateurs hors de la norme ONNX ({detail}).</translation>
    </message>
    <message>
        <source>the network scored the film that came with it wrongly ({detail}).</source>
        <translation>le réseau a mal évalué le cliché qui l’accompagne ({detail}).</translation>
    </message>
    <message>
        <source>the zip archive holds no films.</source>
        <translation>l’archive zip ne contient aucun cliché.</translation>
    </message>
    <message>
        <source>the zip archive holds too many files. Unpack it first.</source>
        <translation>l’archive zip contient trop de fichiers. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>the zip archive is damaged. Copy or pack it again.</source>
        <translation>l’archive zip est endommagée. Recopiez-la ou recréez-la.</translation>
    </message>
    <message>
        <source>the zip archive would unpack to far more than films need.</source>
        <translation>l’archive zip prendrait bien plus de place que n’en demandent des clichés.</translation>
    </message>
    <message>
        <source>there is no sound backup copy of it.</source>
        <translation>il n’en existe pas de copie de secours intacte.</translation>
    </message>
    <message>
        <source>this computer could not start a reader. Close other programs and try again.</source>
        <translation>cet ordinateur n’a pas pu lancer de lecteur. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>this kind of file is not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>ce type de fichier n’est pas pris en charge. Utilisez DICOM, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>threshold {t}</source>
        <translation>seuil {t}</translation>
    </message>
    <message>
        <source>threshold {t}, uncertain from {low} to {high}</source>
        <translation>seuil {t}, incertain de {low} à {high}</translation>
    </message>
    <message>
        <source>turned {n}° clockwise</source>
        <translation>tourné de {n}° à droite</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>moins de 1 an</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>version {v}</source>
        <translation>version {v}</translation>
    </message>
    <message>
        <source>view {view}</source>
        <translation>incidence {view}</translation>
    </message>
    <message>
        <source>you have no permission to read it. Ask whoever owns the file.</source>
        <translation>vous n’avez pas le droit de le lire. Adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail} cannot be read. The stick or the file may be damaged.</source>
        <translation>{detail} est illisible. La clé ou le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{detail} is damaged, or not the one that model.json describes.</source>
        <translation>{detail} est endommagé, ou n’est pas celui que décrit model.json.</translation>
    </message>
    <message>
        <source>{detail} is larger than that of any model for Lobar.</source>
        <translation>{detail} est plus grand que celui d’aucun modèle pour Lobar.</translation>
    </message>
    <message>
        <source>{detail} is missing.</source>
        <translation>{detail} manque.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{films} as PNG or JPEG, without age and view: taken as frontal, 1 to 5 years.</source>
        <translation>{films} en PNG ou JPEG, sans âge ni incidence : considérés de face, de 1 à 5 ans.</translation>
    </message>
    <message>
        <source>{films} count</source>
        <translation>retenu : {films}</translation>
    </message>
    <message>
        <source>{films} left to read (Ctrl+J).</source>
        <translation>Reste à lire : {films} (Ctrl+J).</translation>
    </message>
    <message>
        <source>{films} so far, the last at {time}</source>
        <translation>{films} jusqu’ici, le dernier à {time}</translation>
    </message>
    <message>
        <source>{films} still to be scored.</source>
        <translation>Reste à évaluer : {films}.</translation>
    </message>
    <message>
        <source>{films} taken out of the list. The files are untouched.</source>
        <translation>Retiré de la liste : {films}. Les fichiers sont intacts.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} et {n} de plus</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{kind} files are not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>les fichiers {kind} ne sont pas pris en charge. Utilisez DICOM, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{model} passed its test. It is used from the next start of Lobar.</source>
        <translation>{model} a réussi son test. Il servira au prochain démarrage de Lobar.</translation>
    </message>
    <message>
        <source>{model} stays in use.</source>
        <translation>{model} reste en usage.</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}. The earlier report is unchanged.</source>
        <translation>{name} n’a pas pu être écrit : {detail}. Le rapport précédent est inchangé.</translation>
    </message>
    <message>
        <source>{name} is not available on this computer. Choose one of: {available}.</source>
        <translation>{name} n’est pas disponible sur cet ordinateur. Choisissez parmi : {available}.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected. Close it there. The earlier report is unchanged.</source>
        <translation>{name} est ouvert dans un autre programme ou protégé. Fermez-le là. Le rapport précédent est inchangé.</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval from {low} to {high}</source>
        <translation>{name} {value}, intervalle à 95 % de {low} à {high}</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval {limits}</source>
        <translation>{name} {value}, intervalle à 95 % {limits}</translation>
    </message>
    <message>
        <source>{name}, and score the film again. This is recorded.</source>
        <translation>{name} et recalculer le score du cliché. C’est enregistré.</translation>
    </message>
    <message>
        <source>{name}: not measured</source>
        <translation>{name} : non mesuré</translation>
    </message>
    <message>
        <source>{name}: {found} found at {false} false alarms</source>
        <translation>{name} : {found} trouvées pour {false} de fausses alertes</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} cm</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier readings</source>
        <translation>
            <numerusform>{n} lecture antérieure</numerusform>
            <numerusform>{n} lectures antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} films</source>
        <translation>
            <numerusform>{n} cliché</numerusform>
            <numerusform>{n} clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>{n} mm</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more urgent films above</source>
        <translation>
            <numerusform>{n} cliché plus urgent au-dessus</numerusform>
            <numerusform>{n} clichés plus urgents au-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} with pneumonia missed</source>
        <translation>{n} pneumonies manquées sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} without are false alarms</source>
        <translation>{n} fausses alertes sur {all} sans pneumonie</translation>
    </message>
    <message>
        <source>{n} pixels (no scale in the file)</source>
        <translation>{n} pixels (pas d’échelle dans le fichier)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} y</source>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} y or more</source>
        <translation>{n} ans ou plus</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>{n} {finding}</source>
        <translation>{finding} : {n}</translation>
    </message>
    <message>
        <source>{rate} films/s</source>
        <translation>{rate} clichés/s</translation>
    </message>
    <message>
        <source>{reader}, {moment}: {what}</source>
        <translation>{reader}, {moment} : {what}</translation>
    </message>
    <message>
        <source>{source}, {films} that count, measured on {day} with model {model}. Where no file and no label says whose a film is, it counts as a patient of its own.</source>
        <translation>{source}, {films} retenus, mesuré le {day} avec le modèle {model}. Quand ni fichier ni étiquette ne dit à qui est un cliché, il compte comme un patient à part.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, terminé</translation>
    </message>
    <message>
        <source>{text} of all these films</source>
        <translation>{text} pour tous ces clichés</translation>
    </message>
    <message>
        <source>{value} ({interval})</source>
        <translation>{value} ({interval})</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <translation>{what} ({names})</translation>
    </message>
    <message>
        <source>{what}: {films}</source>
        <translation>{what} : {films}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {bits} bit, {format}</source>
        <translation>{width} × {height} pixels, {bits} bits, {format}</translation>
    </message>
    <message>
        <source>{width} × {height}, {bits} bit</source>
        <translation>{width} × {height}, {bits} bits</translation>
    </message>
    <message>
        <source>{with_} patients with and {without} without pneumonia: a share of {share} is known to within about {points} points.</source>
        <translation>{with_} patients avec et {without} sans pneumonie : une part de {share} est connue à {points} points près environ.</translation>
    </message>
    <message>
        <source>{with_} with, {without} without</source>
        <translation>{with_} avec, {without} sans</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
</TS>
