<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Lobar</name>
    <message>
        <source>   grey {value} at {x}, {y}</source>
        <translation>   gris {value} en {x}, {y}</translation>
    </message>
    <message>
        <source>  Figures from {films}: {where}</source>
        <translation>  Cifras medidas en {films}: {where}</translation>
    </message>
    <message>
        <source>  For the scope check also: frontal films of ieee8023/covid-chestxray-dataset, CC BY.</source>
        <translation>  Para el control del ámbito también: radiografías frontales de ieee8023/covid-chestxray-dataset, CC BY.</translation>
    </message>
    <message>
        <source>  No model is loaded.</source>
        <translation>  No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>  Processor: {name}</source>
        <translation>  Procesador: {name}</translation>
    </message>
    <message>
        <source>  Trained on: {data}</source>
        <translation>  Entrenado con: {data}</translation>
    </message>
    <message>
        <source>  Typefaces Inter and Noto Sans Arabic UI: SIL Open Font License 1.1</source>
        <translation>  Tipos de letra Inter y Noto Sans Arabic UI: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source> (probabilities too cautious)</source>
        <translation> (probabilidades demasiado prudentes)</translation>
    </message>
    <message>
        <source> (probabilities too extreme)</source>
        <translation> (probabilidades demasiado extremas)</translation>
    </message>
    <message>
        <source> 1 other file was passed over.</source>
        <translation> Se omitió 1 archivo más.</translation>
    </message>
    <message numerus="yes">
        <source> {n} other files were passed over.</source>
        <translation>
            <numerusform> Se omitió {n} archivo más.</numerusform>
            <numerusform> Se omitieron {n} archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;About Lobar</source>
        <translation>&amp;Acerca de Lobar</translation>
    </message>
    <message>
        <source>&amp;Agree with Lobar</source>
        <translation>De &amp;acuerdo con Lobar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Lo&amp;te</translation>
    </message>
    <message>
        <source>&amp;Cannot be read</source>
        <translation>&amp;Ilegible</translation>
    </message>
    <message>
        <source>&amp;Clockwise</source>
        <translation>Sentido &amp;horario</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Cerrar la lista</translation>
    </message>
    <message>
        <source>&amp;Copy case</source>
        <translation>&amp;Copiar el caso</translation>
    </message>
    <message>
        <source>&amp;Correct and score again</source>
        <translation>&amp;Corregir y volver a puntuar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Disagree with Lobar</source>
        <translation>En &amp;desacuerdo con Lobar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Erase this patient from the record…</source>
        <translation>&amp;Borrar a este paciente del registro…</translation>
    </message>
    <message>
        <source>&amp;Exchange black and white</source>
        <translation>&amp;Intercambiar blanco y negro</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>&amp;Exportar CSV</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keep patients&apos; names in the record</source>
        <translation>&amp;Guardar los nombres de los pacientes en el registro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>&amp;Mirror left and right</source>
        <translation>&amp;Espejo izquierda-derecha</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>Radiografía &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vista &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;One to one</source>
        <translation>&amp;Uno a uno</translation>
    </message>
    <message>
        <source>&amp;Patients named on screen</source>
        <translation>&amp;Pacientes con nombre en pantalla</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>&amp;Pausar o continuar</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Radiografía &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Record the reading</source>
        <translation>&amp;Registrar la lectura</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Reset the view</source>
        <translation>&amp;Restablecer la vista</translation>
    </message>
    <message>
        <source>&amp;Score again</source>
        <translation>&amp;Volver a puntuar</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Turn and score again</source>
        <translation>&amp;Girar y volver a puntuar</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the list</source>
        <translation>&amp;Deshacer el último cambio de la lista</translation>
    </message>
    <message>
        <source>&amp;Upside down</source>
        <translation>&amp;Boca abajo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>({p} at {prevalence})</source>
        <translation>({p} al {prevalence})</translation>
    </message>
    <message>
        <source>+ Map</source>
        <translation>+ Mapa</translation>
    </message>
    <message>
        <source>+ Prior</source>
        <translation>+ Previa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>, {n} days earlier</source>
        <translation>
            <numerusform>, {n} día antes</numerusform>
            <numerusform>, {n} días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>0–100 %</source>
        <translation>0–100 %</translation>
    </message>
    <message>
        <source>1 film</source>
        <translation>1 radiografía</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>1 more urgent film above</source>
        <translation>1 más urgente arriba</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 a 6</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>50–100 %</source>
        <translation>50–100 %</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>A CSV</source>
        <translation>Un CSV</translation>
    </message>
    <message>
        <source>A CSV of labels</source>
        <translation>Un CSV de etiquetas</translation>
    </message>
    <message>
        <source>A colour picture</source>
        <translation>Una imagen en color</translation>
    </message>
    <message>
        <source>A file that was not read</source>
        <translation>Un archivo no leído</translation>
    </message>
    <message>
        <source>A film below the threshold does not rule out pneumonia, and one above it may show another illness. Lobar looks for nothing but pneumonia.</source>
        <translation>Una radiografía por debajo del umbral no descarta una neumonía, y una por encima puede mostrar otra enfermedad. Lobar solo busca neumonía.</translation>
    </message>
    <message>
        <source>A folder or a zip archive with model.json. It is tested on a known film before it is kept, and the model in use stays on this computer.</source>
        <translation>Una carpeta o un archivo zip con model.json. Se prueba con una radiografía conocida antes de guardarlo, y el modelo en uso permanece en este equipo.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Una carpeta por clase</translation>
    </message>
    <message>
        <source>A label that is not used</source>
        <translation>Una etiqueta que no se usa</translation>
    </message>
    <message>
        <source>A photograph of a film</source>
        <translation>Foto de una radiografía</translation>
    </message>
    <message>
        <source>A side view</source>
        <translation>Una proyección lateral</translation>
    </message>
    <message>
        <source>A threshold is chosen on one half of the patients and tested on the other: with {held} of each held out, a share of {share} is known to within {points} points.</source>
        <translation>El umbral se elige con la mitad de los pacientes y se prueba con la otra: con {held} de cada tipo apartados, una parte de {share} se conoce con un margen de {points} puntos.</translation>
    </message>
    <message>
        <source>AP, from the front</source>
        <translation>AP, por delante</translation>
    </message>
    <message>
        <source>About Lobar</source>
        <translation>Acerca de Lobar</translation>
    </message>
    <message>
        <source>Above the threshold “{point}” were {sensitivity} of the films with pneumonia and {false} of those without. Measured on {films}: {where}.</source>
        <translation>Por encima del umbral «{point}» quedaron el {sensitivity} de las radiografías con neumonía y el {false} de las que no la tenían. Medido en {films}: {where}.</translation>
    </message>
    <message>
        <source>Above the threshold. Have it read soon.</source>
        <translation>Por encima del umbral. Haga que la lean pronto.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept and open a folder…</source>
        <translation>Aceptar y abrir una carpeta…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age {measured}: Lobar was tested on {limit} years.</source>
        <translation>Edad: {measured}. Lobar se probó en niños de {limit} años.</translation>
    </message>
    <message>
        <source>Age {value} y: outside {limit} y</source>
        <translation>Edad {value} años: fuera de {limit}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>All parts (SBOM)</source>
        <translation>Todas las partes (SBOM)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>An earlier film of the same patient, from this list</source>
        <translation>Una radiografía previa del mismo paciente, de esta lista</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Otra proyección</translation>
    </message>
    <message>
        <source>Apple GPU (Core ML)</source>
        <translation>GPU de Apple (Core ML)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrieron</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como se guardó</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask whoever made it.</source>
        <translation>Pregunte a quien lo hizo.</translation>
    </message>
    <message>
        <source>At the share of pneumonia among these films, {share}: {slope}, mean error {error} points, Brier score {brier}.</source>
        <translation>Con la parte de neumonía entre estas radiografías, {share}: {slope}, error medio {error} puntos, puntuación de Brier {brier}.</translation>
    </message>
    <message>
        <source>At the shipped threshold {threshold}: sensitivity {here} here, {there} on the test films; specificity {well_here} here, {well_there} there.</source>
        <translation>Con el umbral original {threshold}: sensibilidad {here} aquí, {there} en las radiografías de prueba; especificidad {well_here} aquí, {well_there} allí.</translation>
    </message>
    <message>
        <source>At the shipped threshold {t}, all films that count</source>
        <translation>Con el umbral original {t}, todas las que cuentan</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of</source>
        <translation>Con la prevalencia local de</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of {n}</source>
        <translation>Con la prevalencia local de {n}</translation>
    </message>
    <message>
        <source>At this site Lobar gives more false alarms than on its test films</source>
        <translation>En este centro Lobar da más falsas alarmas que en sus radiografías de prueba</translation>
    </message>
    <message>
        <source>At this site Lobar misses more and gives more false alarms than on its tests</source>
        <translation>En este centro Lobar pasa por alto más y da más falsas alarmas que en sus pruebas</translation>
    </message>
    <message>
        <source>At this site Lobar misses more than on its test films</source>
        <translation>En este centro Lobar pasa por alto más que en sus radiografías de prueba</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Below the threshold. This does not rule out pneumonia.</source>
        <translation>Por debajo del umbral. Esto no descarta una neumonía.</translation>
    </message>
    <message>
        <source>Black and white are exchanged in this film.</source>
        <translation>El blanco y el negro están intercambiados en esta radiografía.</translation>
    </message>
    <message>
        <source>Blind readings</source>
        <translation>Lecturas a ciegas</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Body part {value}</source>
        <translation>Región: {value}</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por edad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>Por proyección</translation>
    </message>
    <message>
        <source>C&amp;heck the record</source>
        <translation>&amp;Comprobar el registro</translation>
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
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration: {bins}.</source>
        <translation>Calibración: {bins}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case ID</source>
        <translation>ID del caso</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>Caso {id}</translation>
    </message>
    <message>
        <source>Case {title}</source>
        <translation>Caso {title}</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Comprobar de nuevo…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Checked at this site by {name} on {day}: {films}, sensitivity {sensitivity}, specificity {specificity} at threshold {threshold}.</source>
        <translation>Comprobado en este centro por {name} el {day}: {films}, sensibilidad {sensitivity}, especificidad {specificity} con el umbral {threshold}.</translation>
    </message>
    <message>
        <source>Checked at this site, {day}.</source>
        <translation>Comprobado en este centro, {day}.</translation>
    </message>
    <message>
        <source>Checked by {model}, {time}</source>
        <translation>Comprobada por {model}, {time}</translation>
    </message>
    <message>
        <source>Choose a CSV of labels</source>
        <translation>Elegir un CSV de etiquetas</translation>
    </message>
    <message>
        <source>Choose a CSV…</source>
        <translation>Elegir un CSV…</translation>
    </message>
    <message>
        <source>Choose a film in the list.</source>
        <translation>Elija una radiografía de la lista.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the classes</source>
        <translation>Elegir la carpeta que contiene las clases</translation>
    </message>
    <message>
        <source>Close a dialog or the settings</source>
        <translation>Cerrar un diálogo o los ajustes</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Cerrar el resumen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Confirm how the films were labelled.</source>
        <translation>Confirme cómo se etiquetaron las radiografías.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy of another film</source>
        <translation>Copia de otra radiografía</translation>
    </message>
    <message>
        <source>Copy the model to the stick again.</source>
        <translation>Copie de nuevo el modelo a la memoria.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>DICOM tag Body Part Examined</source>
        <translation>Etiqueta DICOM Modality</translation>
    </message>
    <message>
        <source>DICOM tag Modality</source>
        <translation>Etiqueta DICOM Body Part Examined</translation>
    </message>
    <message>
        <source>DICOM tag View Position</source>
        <translation>Etiqueta DICOM View Position</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG and TIFF. The films stay on this computer.</source>
        <translation>DICOM, PNG, JPEG y TIFF. Las radiografías no salen de este equipo.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decided again at {name}: {summary}.</source>
        <translation>Decidido de nuevo con {name}: {summary}.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Does Lobar hold at this clinic?</source>
        <translation>¿Rinde Lobar igual en este centro?</translation>
    </message>
    <message>
        <source>Done: {films} in {time}</source>
        <translation>Listo: {films} en {time}</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Abajo, Arriba</translation>
    </message>
    <message>
        <source>Drop a folder of chest films here</source>
        <translation>Suelte aquí una carpeta de radiografías</translation>
    </message>
    <message>
        <source>Elsewhere, and known limits</source>
        <translation>En otros lugares, y límites conocidos</translation>
    </message>
    <message>
        <source>Enough films.</source>
        <translation>Bastantes radiografías.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase all scores and readings of {case} ({id}) from the record and its backup copies? This cannot be undone. Files of films are not touched.</source>
        <translation>¿Borrar todas las puntuaciones y lecturas de {case} ({id}) del registro y de sus copias? No se puede deshacer. Los archivos de las radiografías no se tocan.</translation>
    </message>
    <message>
        <source>Erased from the record: scores {cases}, readings {readings}.</source>
        <translation>Borrado del registro: puntuaciones {cases}, lecturas {readings}.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every film in the list was read.</source>
        <translation>Ya se leyeron todas las radiografías de la lista.</translation>
    </message>
    <message>
        <source>Exchange them and score again</source>
        <translation>Intercambiarlos y volver a puntuar</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export CSV as &amp;listed</source>
        <translation>Exportar CSV como la &amp;lista</translation>
    </message>
    <message>
        <source>Export CSV of the &amp;chosen films</source>
        <translation>Exportar CSV de las &amp;elegidas</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Export it again from the X-ray machine.</source>
        <translation>Expórtelo de nuevo desde el equipo de rayos X.</translation>
    </message>
    <message>
        <source>Export the CSV</source>
        <translation>Exportar el CSV</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Failed: file not read</source>
        <translation>Fallida: archivo no leído</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>False alarms, % of films without pneumonia</source>
        <translation>Falsas alarmas, % de las que no tienen neumonía</translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>&amp;Radiografía</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures and their intervals are being worked out.</source>
        <translation>Se están calculando las cifras y sus intervalos.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Archivo no leído</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Film and map</source>
        <translation>Placa y mapa</translation>
    </message>
    <message>
        <source>Film and prior</source>
        <translation>Placa y previa</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg)</source>
        <translation>Radiografías (*.dcm *.dicom *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Films from another hospital or another X-ray machine can be harder for Lobar. Here it is measured on films of this clinic whose diagnosis is known. They are scored on this computer, and nothing leaves it.</source>
        <translation>Las radiografías de otro hospital o de otro equipo pueden ser más difíciles para Lobar. Aquí se mide con radiografías de este centro cuyo diagnóstico se conoce. Se puntúan en este equipo, y nada sale de él.</translation>
    </message>
    <message>
        <source>Films of {with_} patients with and {without} without pneumonia count; at least {least} of each are needed.</source>
        <translation>Cuentan las radiografías de {with_} pacientes con neumonía y {without} sin ella; hacen falta al menos {least} de cada tipo.</translation>
    </message>
    <message>
        <source>Films that the model was trained on</source>
        <translation>Radiografías con las que se entrenó el modelo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finished: {films}.</source>
        <translation>Terminado: {films}.</translation>
    </message>
    <message>
        <source>Fit the film to the pane (F)</source>
        <translation>Ajustar la radiografía al panel (F)</translation>
    </message>
    <message>
        <source>Folders of labelled films</source>
        <translation>Carpetas de radiografías etiquetadas</translation>
    </message>
    <message>
        <source>For {points} points it takes {n} of each.</source>
        <translation>Para {points} puntos hacen falta {n} de cada tipo.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>From the next start. Translations were not reviewed by a native clinician.</source>
        <translation>Desde el próximo inicio. Traducciones no revisadas por un clínico nativo.</translation>
    </message>
    <message>
        <source>From the next start: {model}</source>
        <translation>Desde el próximo inicio: {model}</translation>
    </message>
    <message>
        <source>From {films}, {positives} with pneumonia: {where}</source>
        <translation>De {films}, {positives} con neumonía: {where}</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
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
        <translation>General</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Volver a {model}</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Volviendo…</translation>
    </message>
    <message>
        <source>Hide score and map of a film until your own finding is recorded (Ctrl+Shift+R)</source>
        <translation>Ocultar la puntuación y el mapa hasta que se registre su propio hallazgo (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Sensibilidad alta</translation>
    </message>
    <message>
        <source>High specificity</source>
        <translation>Especificidad alta</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Mayor probabilidad</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Mantener Espacio</translation>
    </message>
    <message>
        <source>How common pneumonia is among the children filmed at this clinic</source>
        <translation>Frecuencia de la neumonía entre los niños radiografiados en este centro</translation>
    </message>
    <message>
        <source>How many of 100 children filmed at this clinic have pneumonia.</source>
        <translation>Cuántos de cada 100 niños radiografiados en este centro tienen neumonía.</translation>
    </message>
    <message>
        <source>How many of 100 children filmed here have pneumonia, in percent</source>
        <translation>Cuántos de cada 100 niños radiografiados aquí tienen neumonía, en porcentaje</translation>
    </message>
    <message>
        <source>I agree with Lobar (A)</source>
        <translation>Estoy de acuerdo con Lobar (A)</translation>
    </message>
    <message>
        <source>I disagree with Lobar (D)</source>
        <translation>No estoy de acuerdo con Lobar (D)</translation>
    </message>
    <message>
        <source>I find</source>
        <translation>Mi hallazgo</translation>
    </message>
    <message>
        <source>I find: &amp;not suspected</source>
        <translation>Mi hallazgo: si&amp;n sospecha</translation>
    </message>
    <message>
        <source>I find: &amp;suspected</source>
        <translation>Mi hallazgo: &amp;sospecha</translation>
    </message>
    <message>
        <source>I find: &amp;uncertain</source>
        <translation>Mi hallazgo: &amp;incierto</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import from a USB stick…</source>
        <translation>Importar de una memoria USB…</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>In&amp;vertir</translation>
    </message>
    <message>
        <source>Influence &amp;map on or off</source>
        <translation>&amp;Mapa de influencia sí o no</translation>
    </message>
    <message>
        <source>Influence map</source>
        <translation>Mapa de influencia</translation>
    </message>
    <message>
        <source>Influence map on or off (M)</source>
        <translation>Mapa de influencia sí o no (M)</translation>
    </message>
    <message>
        <source>Install Lobar again.</source>
        <translation>Instale Lobar de nuevo.</translation>
    </message>
    <message>
        <source>Install the newer Lobar first.</source>
        <translation>Instale primero la versión más nueva de Lobar.</translation>
    </message>
    <message>
        <source>Invert (I). {note}</source>
        <translation>Invertir (I). {note}</translation>
    </message>
    <message>
        <source>It does not look like a frontal chest film.</source>
        <translation>No parece una radiografía frontal de tórax.</translation>
    </message>
    <message>
        <source>It is a colour picture, not a film.</source>
        <translation>Es una imagen en color, no una radiografía.</translation>
    </message>
    <message>
        <source>It is a photograph, not the film itself. Use the file of the X-ray machine.</source>
        <translation>Es una fotografía, no la radiografía misma. Use el archivo del equipo de rayos X.</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Su SHA-256</translation>
    </message>
    <message>
        <source>Keep cases &amp;for</source>
        <translation>Guardar los casos &amp;durante</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conservar el registro</translation>
    </message>
    <message>
        <source>Keep {t}</source>
        <translation>Mantener {t}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (?)</source>
        <translation>Atajos de teclado (?)</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Límites conocidos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labelled both ways</source>
        <translation>Con ambas etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels given after seeing the score agree with it too often: the figures would promise more than Lobar keeps.</source>
        <translation>Las etiquetas puestas tras ver la puntuación coinciden demasiado con ella: las cifras prometerían más de lo que Lobar cumple.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave it refused</source>
        <translation>Dejarla rechazada</translation>
    </message>
    <message>
        <source>Left out, and in none of the figures:</source>
        <translation>Excluidas, y en ninguna de las cifras:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Excluidas:</translation>
    </message>
    <message>
        <source>Legend of the influence map, from less to more</source>
        <translation>Leyenda del mapa de influencia, de menos a más</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Está de lado</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Lin&amp;k the panes</source>
        <translation>&amp;Vincular los paneles</translation>
    </message>
    <message>
        <source>Link zoom, place and window (K)</source>
        <translation>Vincular zoom, posición y ventana (K)</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Citada dos veces</translation>
    </message>
    <message>
        <source>Listed, but not there</source>
        <translation>Citada, pero ausente</translation>
    </message>
    <message>
        <source>Lobar</source>
        <translation>Lobar</translation>
    </message>
    <message>
        <source>Lobar closed unexpectedly last time. No film was changed.</source>
        <translation>Lobar se cerró inesperadamente la última vez. No se modificó ninguna radiografía.</translation>
    </message>
    <message>
        <source>Lobar could not do this.</source>
        <translation>Lobar no pudo hacerlo.</translation>
    </message>
    <message>
        <source>Lobar could not read {name}: {why}</source>
        <translation>Lobar no pudo leer {name}: {why}</translation>
    </message>
    <message>
        <source>Lobar could not take labels from {name}: {why}</source>
        <translation>Lobar no pudo tomar etiquetas de {name}: {why}</translation>
    </message>
    <message>
        <source>Lobar gave no score. Have this film read.</source>
        <translation>Lobar no dio ninguna puntuación. Haga que lean esta radiografía.</translation>
    </message>
    <message>
        <source>Lobar has given no score yet.</source>
        <translation>Lobar aún no ha dado ninguna puntuación.</translation>
    </message>
    <message>
        <source>Lobar is research software, not a cleared medical device. It supports a qualified clinician; it does not diagnose, exclude pneumonia or replace clinical assessment. For frontal chest films of children aged 1 to 5.</source>
        <translation>Lobar es un software de investigación, no un dispositivo médico autorizado. Apoya a un clínico cualificado; no diagnostica, no descarta la neumonía ni sustituye la evaluación clínica. Para radiografías frontales de tórax de niños de 1 a 5 años.</translation>
    </message>
    <message>
        <source>Lobar is using the {used}, not the processor that was chosen; results are right, only slower. {why}</source>
        <translation>Lobar usa {used}, no el procesador elegido; los resultados son correctos, solo más lentos. {why}</translation>
    </message>
    <message>
        <source>Lobar never changes a threshold by itself: nothing holds before somebody confirms it.</source>
        <translation>Lobar nunca cambia un umbral por sí mismo: nada vale hasta que alguien lo confirme.</translation>
    </message>
    <message>
        <source>Lobar report</source>
        <translation>Informe de Lobar</translation>
    </message>
    <message>
        <source>Lobar scores every film</source>
        <translation>Lobar puntúa cada una</translation>
    </message>
    <message>
        <source>Lobar uses no network. Films and results stay on this computer.</source>
        <translation>Lobar no usa la red. Radiografías y resultados no salen de este equipo.</translation>
    </message>
    <message>
        <source>Lobar was not made for this film and not tested on such films: its score may mean nothing. That you overruled the refusal is recorded with the score and in every export.</source>
        <translation>Lobar no se hizo para esta radiografía ni se probó con otras así: su puntuación puede no significar nada. Que usted ignoró el rechazo queda registrado con la puntuación y en cada exportación.</translation>
    </message>
    <message>
        <source>Lobar was trained and measured on films of one hospital. Elsewhere it may be wrong more often; compare it with your own readings first.</source>
        <translation>Lobar se entrenó y se midió con radiografías de un solo hospital. En otros lugares puede equivocarse más a menudo; compárelo primero con sus propias lecturas.</translation>
    </message>
    <message>
        <source>Lobar {version}</source>
        <translation>Lobar {version}</translation>
    </message>
    <message>
        <source>Lobar: report of a list</source>
        <translation>Lobar: informe de una lista</translation>
    </message>
    <message>
        <source>Lobar: report of one film</source>
        <translation>Lobar: informe de una radiografía</translation>
    </message>
    <message>
        <source>Look under the map (on the film)</source>
        <translation>Mirar bajo el mapa (en la radiografía)</translation>
    </message>
    <message>
        <source>Looking for films in {title}</source>
        <translation>Buscando radiografías en {title}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Made before the score was seen.</source>
        <translation>Hecha antes de ver la puntuación.</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Hecho el {moment}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Making the report of {films}</source>
        <translation>Preparando el informe: {films}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map: less opacity</source>
        <translation>Mapa: menos opacidad</translation>
    </message>
    <message>
        <source>Map: more opacity</source>
        <translation>Mapa: más opacidad</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Meaning of {label}</source>
        <translation>Significado de {label}</translation>
    </message>
    <message>
        <source>Measured on {films}, {positives} with pneumonia: {where}.</source>
        <translation>Medido en {films}, {positives} con neumonía: {where}.</translation>
    </message>
    <message>
        <source>Measured: {value} (limit {limit})</source>
        <translation>Medido: {value} (límite {limit})</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Mirror left and right (H). {note}</source>
        <translation>Espejo izquierda-derecha (H). {note}</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Modality {value}</source>
        <translation>Modalidad {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models (model.json *.zip)</source>
        <translation>Modelos (model.json *.zip)</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Primero las más urgentes</translation>
    </message>
    <message>
        <source>Move the film (on the film)</source>
        <translation>Mover la radiografía (en la radiografía)</translation>
    </message>
    <message>
        <source>My finding: pneumonia not suspected (N)</source>
        <translation>Mi hallazgo: sin sospecha de neumonía (N)</translation>
    </message>
    <message>
        <source>My finding: pneumonia suspected (S)</source>
        <translation>Mi hallazgo: sospecha de neumonía (S)</translation>
    </message>
    <message>
        <source>My finding: uncertain (U)</source>
        <translation>Mi hallazgo: incierto (U)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nombre y función</translation>
    </message>
    <message>
        <source>Name, number and date of birth from DICOM films. On screen only (key P).</source>
        <translation>Nombre, número y fecha de nacimiento de las radiografías DICOM. Solo en pantalla (tecla P).</translation>
    </message>
    <message>
        <source>Names and numbers in the record</source>
        <translation>Nombres y números en el registro</translation>
    </message>
    <message>
        <source>Names of patients are erased from the record.</source>
        <translation>Los nombres de los pacientes se borraron del registro.</translation>
    </message>
    <message>
        <source>Names of patients are kept in the record from now on.</source>
        <translation>Desde ahora los nombres de los pacientes se guardan en el registro.</translation>
    </message>
    <message>
        <source>New films are scored as they arrive.</source>
        <translation>Las radiografías nuevas se puntúan al llegar.</translation>
    </message>
    <message>
        <source>New to Lobar?</source>
        <translation>¿Es nuevo en Lobar?</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Next film &amp;to read</source>
        <translation>Siguiente por &amp;leer</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>Control siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous film (in the list)</source>
        <translation>Radiografía siguiente, anterior (en la lista)</translation>
    </message>
    <message>
        <source>No Ray cluster answers at {detail}. Check the address, and that it runs.</source>
        <translation>Ningún clúster Ray responde en {detail}. Compruebe la dirección y que esté en marcha.</translation>
    </message>
    <message>
        <source>No age in the file: Lobar was tested on 1 to 5 years.</source>
        <translation>No hay edad en el archivo: Lobar se probó de 1 a 5 años.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is in the list.</source>
        <translation>No hay radiografías previas de este paciente en la lista.</translation>
    </message>
    <message>
        <source>No film in the list matches.</source>
        <translation>Ninguna radiografía de la lista coincide.</translation>
    </message>
    <message>
        <source>No film left out.</source>
        <translation>Ninguna radiografía excluida.</translation>
    </message>
    <message>
        <source>No film to show</source>
        <translation>No hay radiografía que mostrar</translation>
    </message>
    <message>
        <source>No films were found in {title}.</source>
        <translation>No se encontraron radiografías en {title}.</translation>
    </message>
    <message>
        <source>No influence map</source>
        <translation>Sin mapa de influencia</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>No loss against Lobar&apos;s test films shows at this site</source>
        <translation>No se ve pérdida en este centro frente a las radiografías de prueba de Lobar</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No reading of this film is recorded.</source>
        <translation>No hay ninguna lectura registrada de esta radiografía.</translation>
    </message>
    <message>
        <source>No region moved the score much.</source>
        <translation>Ninguna región movió mucho la puntuación.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out it does not tell those with pneumonia from the others better than chance might.</source>
        <translation>No se propone ningún umbral: en las radiografías apartadas no distingue las que tienen neumonía de las demás mejor que el azar.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out, the one chosen finds no more pneumonia and raises no fewer false alarms than the shipped one.</source>
        <translation>No se propone ningún umbral: en las radiografías apartadas, el elegido no halla más neumonías ni da menos falsas alarmas que el original.</translation>
    </message>
    <message>
        <source>No threshold is proposed: the one chosen on one half of the patients found only {share} of the pneumonia in the other half, less than it was chosen for. More films may settle it.</source>
        <translation>No se propone ningún umbral: el elegido con la mitad de los pacientes halló solo el {share} de las neumonías de la otra mitad, menos de lo que se buscaba. Más radiografías pueden aclararlo.</translation>
    </message>
    <message>
        <source>No threshold is proposed: there are too few films to test one. The shipped one stays.</source>
        <translation>No se propone ningún umbral: hay muy pocas radiografías para probar uno. Queda el original.</translation>
    </message>
    <message>
        <source>No threshold is proposed: this model does not say which sensitivity its own threshold was measured to have.</source>
        <translation>No se propone ningún umbral: este modelo no dice qué sensibilidad se midió con su propio umbral.</translation>
    </message>
    <message>
        <source>No view position in the file: taken as frontal.</source>
        <translation>No hay proyección en el archivo: se toma como frontal.</translation>
    </message>
    <message>
        <source>Nobody is named here: match the rows to the children by the case ID.</source>
        <translation>Aquí no se nombra a nadie: relacione las filas con los niños por el ID del caso.</translation>
    </message>
    <message>
        <source>Nobody is named here: match this report to the child by the case ID {id}.</source>
        <translation>Aquí no se nombra a nadie: relacione este informe con el niño por el ID del caso {id}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Not a chest film</source>
        <translation>No es de tórax</translation>
    </message>
    <message>
        <source>Not blind: the score could be seen before.</source>
        <translation>No a ciegas: la puntuación ya se podía ver.</translation>
    </message>
    <message>
        <source>Not checked at this site.</source>
        <translation>No comprobado en este centro.</translation>
    </message>
    <message>
        <source>Not checked at this site: nobody has measured here how well Lobar does on films of this clinic.</source>
        <translation>No comprobado en este centro: nadie ha medido aquí qué tal rinde Lobar con radiografías de este centro.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was of model {model}, and has been void since {ended}, when the model became another.</source>
        <translation>No comprobado en este centro: el control del {day} por {name} era del modelo {model} y no vale desde el {ended}, cuando cambió el modelo.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was revoked on {ended}.</source>
        <translation>No comprobado en este centro: el control del {day} por {name} se revocó el {ended}.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Not suspected</source>
        <translation>Sin sospecha</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Note: {code}.</source>
        <translation>Nota: {code}.</translation>
    </message>
    <message>
        <source>Nothing was scored, because there is no model.</source>
        <translation>No se puntuó nada, porque no hay modelo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of films like those Lobar was tested on, where as many show pneumonia as stands below the number. Where pneumonia is rarer, fewer films with this number will show it.</source>
        <translation>En radiografías como las de las pruebas de Lobar, cuando tienen neumonía tantas como dice bajo el número. Donde la neumonía es más rara, menos radiografías con este número la mostrarán.</translation>
    </message>
    <message>
        <source>Of texts and everything else in the window. From the next start.</source>
        <translation>De los textos y de todo lo demás de la ventana. Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Of the films above the threshold, the share that shows pneumonia</source>
        <translation>De las radiografías por encima del umbral, la parte que muestra neumonía</translation>
    </message>
    <message>
        <source>Of the films below the threshold, the share that shows none</source>
        <translation>De las radiografías por debajo del umbral, la parte que no la muestra</translation>
    </message>
    <message>
        <source>Offline: no network used</source>
        <translation>Sin conexión: no usa la red</translation>
    </message>
    <message>
        <source>One folder with the films that show pneumonia, one with those that do not, both in a folder that you choose or drop here.</source>
        <translation>Una carpeta con las radiografías que muestran neumonía y otra con las que no, ambas en una carpeta que elija o suelte aquí.</translation>
    </message>
    <message>
        <source>One to one (Shift+F)</source>
        <translation>Uno a uno (Mayús+F)</translation>
    </message>
    <message>
        <source>Opacity of the influence map, in percent</source>
        <translation>Opacidad del mapa de influencia, en porcentaje</translation>
    </message>
    <message>
        <source>Opacity of the map ([ and ])</source>
        <translation>Opacidad del mapa ([ y ])</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abra una carpeta</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>Abrir &amp;archivos…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>Operating &amp;point</source>
        <translation>&amp;Punto de operación</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Operating point. Changing it decides every film again.</source>
        <translation>Punto de operación. Cambiarlo decide de nuevo cada radiografía.</translation>
    </message>
    <message>
        <source>Operating point: where the threshold lies. Changing it decides every film again; nothing is scored again. (Ctrl+1, 2, 3)</source>
        <translation>Punto de operación: dónde está el umbral. Cambiarlo decide de nuevo cada radiografía; no se vuelve a puntuar nada. (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Other earlier films</source>
        <translation>Otras radiografías previas</translation>
    </message>
    <message>
        <source>Other films…</source>
        <translation>Otras radiografías…</translation>
    </message>
    <message>
        <source>Outside what Lobar scores</source>
        <translation>Fuera de lo que Lobar puntúa</translation>
    </message>
    <message>
        <source>Overrule and score</source>
        <translation>Ignorar y puntuar</translation>
    </message>
    <message>
        <source>P&amp;rocessor</source>
        <translation>P&amp;rocesador</translation>
    </message>
    <message>
        <source>PA, from behind</source>
        <translation>PA, por detrás</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: also a page for each film (*.pdf)</source>
        <translation>PDF: también una página por radiografía (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: summary and table (*.pdf)</source>
        <translation>PDF: resumen y tabla (*.pdf)</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>VPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Página {n}/{total}</translation>
    </message>
    <message>
        <source>Parts of Lobar made by others</source>
        <translation>Partes de Lobar hechas por otros</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patients are named on screen; names are not stored.</source>
        <translation>Los pacientes aparecen con nombre en pantalla; los nombres no se guardan.</translation>
    </message>
    <message>
        <source>Patients are not named on screen. Press P to name them.</source>
        <translation>Los pacientes no aparecen con nombre en pantalla. Pulse P para verlo.</translation>
    </message>
    <message>
        <source>Patients named on screen</source>
        <translation>Pacientes con nombre en pantalla</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Paused: {films} done, {waiting} waiting</source>
        <translation>En pausa: {films} hechas, {waiting} en espera</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Pneumonia found, %</source>
        <translation>Neumonías halladas, %</translation>
    </message>
    <message>
        <source>Pneumonia in the films, %</source>
        <translation>Neumonías en las radiografías, %</translation>
    </message>
    <message>
        <source>Pneumonia missed</source>
        <translation>Neumonías omitidas</translation>
    </message>
    <message>
        <source>Pneumonia not suspected</source>
        <translation>Sin sospecha de neumonía</translation>
    </message>
    <message>
        <source>Pneumonia suspected</source>
        <translation>Sospecha de neumonía</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prevalencia</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Pri&amp;nt this film…</source>
        <translation>&amp;Imprimir esta radiografía…</translation>
    </message>
    <message>
        <source>Print the li&amp;st…</source>
        <translation>Imprimir la &amp;lista…</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>Print this film</source>
        <translation>Imprimir esta radiografía</translation>
    </message>
    <message>
        <source>Prior film</source>
        <translation>Radiografía previa</translation>
    </message>
    <message>
        <source>Prior, {day}</source>
        <translation>Previa, {day}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability given, %</source>
        <translation>Probabilidad dada, %</translation>
    </message>
    <message>
        <source>Probability of this film where pneumonia is as common as you say, if films here look as those that Lobar was tested on</source>
        <translation>Probabilidad de esta radiografía donde la neumonía es tan frecuente como usted dice, si las radiografías de aquí se parecen a las de las pruebas de Lobar</translation>
    </message>
    <message>
        <source>Probability {p} on a scale from 0 to 1; threshold {t}; uncertain from {a} to {b}.</source>
        <translation>Probabilidad {p} en una escala de 0 a 1; umbral {t}; incierto de {a} a {b}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Progress of scoring</source>
        <translation>Progreso de la puntuación</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>Progress of the site check</source>
        <translation>Progreso del control del centro</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Re&amp;gla</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>ROC curve, area {area}. {marks}.</source>
        <translation>Curva ROC, área {area}. {marks}.</translation>
    </message>
    <message>
        <source>Ray did not start on this computer. Close other programs and try again.</source>
        <translation>Ray no arrancó en este equipo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Read &amp;first, then see the score</source>
        <translation>Leer &amp;primero, luego ver la puntuación</translation>
    </message>
    <message>
        <source>Read after the score was seen</source>
        <translation>Leída tras ver la puntuación</translation>
    </message>
    <message>
        <source>Read as uncertain</source>
        <translation>Leída como incierta</translation>
    </message>
    <message>
        <source>Read as unreadable</source>
        <translation>Leída como ilegible</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>Read this film first</source>
        <translation>Lea primero esta radiografía</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading recorded, before the score was seen.</source>
        <translation>Lectura registrada antes de ver la puntuación.</translation>
    </message>
    <message>
        <source>Reading recorded.</source>
        <translation>Lectura registrada.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Readings in the record that were made before anybody saw the score. Agreement after seeing it would make Lobar look better than it is: it does not count.</source>
        <translation>Lecturas del registro hechas antes de que nadie viera la puntuación. El acuerdo tras verla haría parecer a Lobar mejor de lo que es: no cuenta.</translation>
    </message>
    <message>
        <source>Readings made before the score was seen</source>
        <translation>Lecturas hechas antes de ver la puntuación</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record reading</source>
        <translation>Registrar lectura</translation>
    </message>
    <message>
        <source>Record this reading (Ctrl+Enter)</source>
        <translation>Registrar esta lectura (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Record: entry {n}, head {head}</source>
        <translation>Registro: entrada {n}, huella {head}</translation>
    </message>
    <message>
        <source>Record: give your name</source>
        <translation>Falta su nombre</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Refused as out of scope</source>
        <translation>Rechazada, fuera del ámbito</translation>
    </message>
    <message>
        <source>Refused: not scored</source>
        <translation>Rechazada: sin puntuación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the reading by {reader}</source>
        <translation>Quitar la lectura de {reader}</translation>
    </message>
    <message>
        <source>Report of {films}</source>
        <translation>Informe: {films}</translation>
    </message>
    <message>
        <source>Research software, not a cleared medical device</source>
        <translation>Software de investigación, no un dispositivo médico autorizado</translation>
    </message>
    <message>
        <source>Reset the view (Home)</source>
        <translation>Restablecer la vista (Inicio)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Ruler (L). Drag on the film. In millimetres where the file gives the pixel spacing: at the detector, things look somewhat larger than they are.</source>
        <translation>Regla (L). Arrastre sobre la radiografía. En milímetros si el archivo da el tamaño de píxel: en el detector todo parece algo mayor de lo que es.</translation>
    </message>
    <message>
        <source>Running on {name}</source>
        <translation>Se ejecuta en {name}</translation>
    </message>
    <message>
        <source>S&amp;ite check</source>
        <translation>&amp;Control del centro</translation>
    </message>
    <message>
        <source>Save &amp;PDF of this film…</source>
        <translation>Guardar &amp;PDF de esta radiografía…</translation>
    </message>
    <message>
        <source>Save CSV &amp;as…</source>
        <translation>Guardar CSV &amp;como…</translation>
    </message>
    <message>
        <source>Save P&amp;DF of all films…</source>
        <translation>Guardar PDF de &amp;todas…</translation>
    </message>
    <message>
        <source>Save PDF as lis&amp;ted…</source>
        <translation>Guardar PDF como la lis&amp;ta…</translation>
    </message>
    <message>
        <source>Save PDF of the chosen fil&amp;ms…</source>
        <translation>Guardar PDF de las ele&amp;gidas…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report of this film</source>
        <translation>Guardar el informe de esta radiografía</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Saved the report of {films} to {name}.</source>
        <translation>Informe guardado: {films} en {name}.</translation>
    </message>
    <message>
        <source>Saved {films} to {name}.</source>
        <translation>Guardado: {films} en {name}.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Saves lobar-results.csv beside the films</source>
        <translation>Guarda lobar-results.csv junto a las radiografías</translation>
    </message>
    <message>
        <source>Say the age</source>
        <translation>Indicar la edad</translation>
    </message>
    <message>
        <source>Say the view</source>
        <translation>Indicar la proyección</translation>
    </message>
    <message>
        <source>Scale of the film: {text}</source>
        <translation>Escala de la radiografía: {text}</translation>
    </message>
    <message>
        <source>Score and map are shown once your own finding is recorded.</source>
        <translation>La puntuación y el mapa se muestran una vez registrado su propio hallazgo.</translation>
    </message>
    <message>
        <source>Score anyway…</source>
        <translation>Puntuar de todos modos…</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Puntuar así</translation>
    </message>
    <message>
        <source>Score as the &amp;file is</source>
        <translation>Puntuar el &amp;archivo tal cual</translation>
    </message>
    <message>
        <source>Score these films</source>
        <translation>Puntuar estas radiografías</translation>
    </message>
    <message>
        <source>Score this film again as it is turned on screen. This is recorded.</source>
        <translation>Volver a puntuar esta radiografía tal como está girada en pantalla. Queda registrado.</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuada</translation>
    </message>
    <message>
        <source>Scored again: {films}.</source>
        <translation>Puntuado de nuevo: {films}.</translation>
    </message>
    <message>
        <source>Scored although Lobar would have refused it: it was not tested on such pictures.</source>
        <translation>Puntuada aunque Lobar la habría rechazado: no se probó con imágenes así.</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for</source>
        <translation>Puntuada de todos modos: fuera de aquello para lo que se hizo Lobar</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for. {reasons}</source>
        <translation>Puntuada de todos modos: fuera de aquello para lo que se hizo Lobar. {reasons}</translation>
    </message>
    <message>
        <source>Scored as they came: {films}.</source>
        <translation>Puntuado al llegar: {films}.</translation>
    </message>
    <message>
        <source>Scored by another model</source>
        <translation>Puntuada por otro modelo</translation>
    </message>
    <message>
        <source>Scored by {model} on {provider}, {time}</source>
        <translation>Puntuada por {model} en {provider}, {time}</translation>
    </message>
    <message>
        <source>Scores are hidden until a film was read. Those seen before stay in sight.</source>
        <translation>Las puntuaciones se ocultan hasta leer la radiografía. Las ya vistas siguen a la vista.</translation>
    </message>
    <message>
        <source>Scores are shown at once. Readings count as made after seeing them.</source>
        <translation>Las puntuaciones se muestran enseguida. Las lecturas cuentan como hechas después de verlas.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuando</translation>
    </message>
    <message>
        <source>Scoring on a cluster needs Ray, which is not installed. The packages never have it; beside Lobar&apos;s source, pip install -e &apos;.[cluster]&apos; brings it.</source>
        <translation>Puntuar en un clúster necesita Ray, que no está instalado. Los paquetes nunca lo traen; junto al código de Lobar, pip install -e &apos;.[cluster]&apos; lo instala.</translation>
    </message>
    <message>
        <source>Scoring the films</source>
        <translation>Puntuando las radiografías</translation>
    </message>
    <message>
        <source>Scoring {films} again.</source>
        <translation>Volviendo a puntuar: {films}.</translation>
    </message>
    <message>
        <source>Scoring {title}</source>
        <translation>Puntuando {title}</translation>
    </message>
    <message>
        <source>Scoring {title}.</source>
        <translation>Puntuando {title}.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search case, date or file name</source>
        <translation>Caso, fecha o archivo</translation>
    </message>
    <message>
        <source>Seen before: scored on {day}, and not scored again.</source>
        <translation>Ya vista: puntuada el {day}, sin volver a puntuar.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Sent to the printer: {films}.</source>
        <translation>Enviado a la impresora: {films}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set &amp;age</source>
        <translation>Indicar la &amp;edad</translation>
    </message>
    <message>
        <source>Set &amp;view</source>
        <translation>Indicar la &amp;proyección</translation>
    </message>
    <message>
        <source>Set age</source>
        <translation>Fijar edad</translation>
    </message>
    <message>
        <source>Set by hand: {what}.</source>
        <translation>Indicado a mano: {what}.</translation>
    </message>
    <message>
        <source>Set view</source>
        <translation>Fijar proyección</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several images in one</source>
        <translation>Varias imágenes en una</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver carpeta</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Show the influence map</source>
        <translation>Mostrar el mapa de influencia</translation>
    </message>
    <message>
        <source>Show {name}: {films}</source>
        <translation>Mostrar {name}: {films}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Shown as a negative</source>
        <translation>Mostrada en negativo</translation>
    </message>
    <message>
        <source>Shows what moved the score; it does not outline disease.</source>
        <translation>Muestra lo que movió la puntuación; no delimita enfermedad.</translation>
    </message>
    <message>
        <source>Side view</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>Side views, other parts of the body, photographs of films, newborns and adults are not what Lobar is for. It refuses those that it recognises, and it does not recognise all.</source>
        <translation>Proyecciones laterales, otras partes del cuerpo, fotografías de radiografías, recién nacidos y adultos no son aquello para lo que es Lobar. Rechaza las que reconoce, y no las reconoce todas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Control del centro</translation>
    </message>
    <message>
        <source>Site check void: the model is another now.</source>
        <translation>Control sin valor: el modelo es otro.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Partes blandas</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Some label must mean pneumonia, and some none.</source>
        <translation>Alguna etiqueta debe significar neumonía, y otra su ausencia.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lobar. What was scored before is still here.</source>
        <translation>Algo falló dentro de Lobar. Lo puntuado antes sigue aquí.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Starting. Films and results stay on this computer.</source>
        <translation>Iniciando. Radiografías y resultados no salen de este equipo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Detener el informe</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stopped: {films} done, {waiting} waiting</source>
        <translation>Detenido: {films} hechas, {waiting} en espera</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sospecha</translation>
    </message>
    <message>
        <source>T&amp;urn clockwise</source>
        <translation>&amp;Girar a la derecha</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Testing {name}…</source>
        <translation>Probando {name}…</translation>
    </message>
    <message>
        <source>Text is burned into the film; it may name the patient.</source>
        <translation>Hay texto grabado en la radiografía; puede nombrar al paciente.</translation>
    </message>
    <message>
        <source>The CSV would show scores that nobody has seen: {films}. Readings of these films would no longer count as made before seeing the score.</source>
        <translation>El CSV mostraría puntuaciones que nadie ha visto: {films}. Las lecturas de estas radiografías ya no contarían como hechas antes de ver la puntuación.</translation>
    </message>
    <message>
        <source>The age in the file does not fit its dates of birth and study. Check whose film it is.</source>
        <translation>La edad del archivo no concuerda con las fechas de nacimiento y estudio. Compruebe de quién es la radiografía.</translation>
    </message>
    <message>
        <source>The cluster has Lobar {detail} and this computer {ours}. Install the same one on both.</source>
        <translation>El clúster tiene Lobar {detail} y este equipo {ours}. Instale la misma versión en ambos.</translation>
    </message>
    <message>
        <source>The cluster has no processor to score with. Wait for its nodes, or add some.</source>
        <translation>El clúster no tiene procesador con que puntuar. Espere a sus nodos o añada alguno.</translation>
    </message>
    <message>
        <source>The cluster was lost, or ended one worker after the other. Start it again.</source>
        <translation>El clúster se perdió, o cerró sus procesos uno tras otro. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken.</source>
        <translation>El archivo no dice cómo se tomó la imagen.</translation>
    </message>
    <message>
        <source>The file has changed since: it is not the film of this report.</source>
        <translation>El archivo ha cambiado desde entonces: no es la radiografía de este informe.</translation>
    </message>
    <message>
        <source>The file holds raw data of the detector, not the finished film.</source>
        <translation>El archivo contiene datos crudos del detector, no la radiografía terminada.</translation>
    </message>
    <message>
        <source>The file holds {measured} images. Export one film as a file of its own.</source>
        <translation>El archivo contiene {measured} imágenes. Exporte una radiografía en un archivo propio.</translation>
    </message>
    <message>
        <source>The file says body part: {measured}.</source>
        <translation>El archivo indica la región: {measured}.</translation>
    </message>
    <message>
        <source>The file says modality: {measured}.</source>
        <translation>El archivo indica la modalidad: {measured}.</translation>
    </message>
    <message>
        <source>The file was not read, so there is no score.</source>
        <translation>El archivo no se leyó, así que no hay puntuación.</translation>
    </message>
    <message>
        <source>The film is upside down. Turn it upright and score it again.</source>
        <translation>La radiografía está boca abajo. Enderécela y vuelva a puntuarla.</translation>
    </message>
    <message>
        <source>The film lies on its side. Turn it upright and score it again.</source>
        <translation>La radiografía está de lado. Enderécela y vuelva a puntuarla.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Check its connection; Lobar tries again.</source>
        <translation>No se puede acceder a la carpeta. Compruebe su conexión; Lobar lo reintenta.</translation>
    </message>
    <message>
        <source>The folder is no longer watched.</source>
        <translation>La carpeta ya no se vigila.</translation>
    </message>
    <message>
        <source>The image is blank</source>
        <translation>La imagen está en blanco</translation>
    </message>
    <message>
        <source>The image is blank: it has hardly any contrast.</source>
        <translation>La imagen está en blanco: casi no tiene contraste.</translation>
    </message>
    <message>
        <source>The image is too small: {measured} pixels.</source>
        <translation>La imagen es demasiado pequeña: {measured} píxeles.</translation>
    </message>
    <message>
        <source>The influence map shows what moved the score. It does not outline disease.</source>
        <translation>El mapa de influencia muestra lo que movió la puntuación. No delimita enfermedad.</translation>
    </message>
    <message>
        <source>The last list is open again: {films}.</source>
        <translation>La última lista está abierta de nuevo: {films}.</translation>
    </message>
    <message>
        <source>The map is shown once your own finding is recorded.</source>
        <translation>El mapa se muestra una vez registrado su propio hallazgo.</translation>
    </message>
    <message>
        <source>The model and its description do not fit ({field}).</source>
        <translation>El modelo y su descripción no concuerdan ({field}).</translation>
    </message>
    <message>
        <source>The model cannot be used, so nothing is scored.</source>
        <translation>El modelo no se puede usar, así que no se puntúa nada.</translation>
    </message>
    <message>
        <source>The model card is missing: nothing is known of other hospitals.</source>
        <translation>Falta la ficha del modelo: no se sabe nada de otros hospitales.</translation>
    </message>
    <message>
        <source>The model could not score this film. Try again; if it stays, have the film read.</source>
        <translation>El modelo no pudo puntuar esta radiografía. Inténtelo de nuevo; si persiste, haga que la lean.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be used: {detail}.</source>
        <translation>El archivo de modelo {name} no se puede usar: {detail}.</translation>
    </message>
    <message>
        <source>The model has changed since: these figures are not its own. Check again.</source>
        <translation>El modelo ha cambiado desde entonces: estas cifras no son las suyas. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>El modelo en uso se mantiene.</translation>
    </message>
    <message>
        <source>The model is being opened.</source>
        <translation>Se está abriendo el modelo.</translation>
    </message>
    <message>
        <source>The model is being tested</source>
        <translation>Se está probando el modelo</translation>
    </message>
    <message>
        <source>The model was not imported: {why}</source>
        <translation>El modelo no se importó: {why}</translation>
    </message>
    <message>
        <source>The proposed threshold is the highest that finds {target}, as the shipped one does on its test films, in one half of the patients ({chosen}). The figures are of the other half ({held}), which had no part in choosing it.</source>
        <translation>El umbral propuesto es el más alto que halla el {target}, como el original en sus radiografías de prueba, en la mitad de los pacientes ({chosen}). Las cifras son de la otra mitad ({held}), que no intervino en elegirlo.</translation>
    </message>
    <message>
        <source>The reading by {reader} was removed.</source>
        <translation>Se quitó la lectura de {reader}.</translation>
    </message>
    <message>
        <source>The record is intact: {n} entries, head {head}.</source>
        <translation>El registro está intacto: {n} entradas, huella {head}.</translation>
    </message>
    <message>
        <source>The record of cases and readings cannot be used: {why}</source>
        <translation>El registro de casos y lecturas no se puede usar: {why}</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. A new one begins.</source>
        <translation>El registro de casos y lecturas estaba dañado y se apartó como {name}. Empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. Lobar goes on from the copy of {day}.</source>
        <translation>El registro de casos y lecturas estaba dañado y se apartó como {name}. Lobar sigue con la copia del {day}.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged. It was put aside as {name}, and nothing of it was deleted. lobar store restore goes on from the last backup copy.</source>
        <translation>El registro de casos y lecturas estaba dañado. Se apartó como {name} y no se borró nada. lobar store restore sigue con la última copia.</translation>
    </message>
    <message>
        <source>The record was changed by something other than Lobar, at entry {n}.</source>
        <translation>Algo distinto de Lobar modificó el registro, en la entrada {n}.</translation>
    </message>
    <message>
        <source>The report could not be printed. Check the printer.</source>
        <translation>No se pudo imprimir el informe. Compruebe la impresora.</translation>
    </message>
    <message>
        <source>The report was stopped; nothing of it was kept.</source>
        <translation>El informe se detuvo; no se guardó nada de él.</translation>
    </message>
    <message>
        <source>The score lies in the grey zone, where Lobar is more often wrong.</source>
        <translation>La puntuación está en la zona gris, donde Lobar se equivoca más a menudo.</translation>
    </message>
    <message>
        <source>The score stays the same.</source>
        <translation>La puntuación no cambia.</translation>
    </message>
    <message>
        <source>The self-test on {provider} gave {measured} instead of {expected}, so nothing is scored.</source>
        <translation>La autoprueba en {provider} dio {measured} en vez de {expected}, así que no se puntúa nada.</translation>
    </message>
    <message>
        <source>The shorter side needs {limit} pixels or more.</source>
        <translation>El lado menor necesita {limit} píxeles o más.</translation>
    </message>
    <message>
        <source>The site check could not be read or kept ({detail}). Until it can, the model counts as not checked at this site.</source>
        <translation>El control del centro no se pudo leer o guardar ({detail}). Mientras tanto, el modelo cuenta como no comprobado en este centro.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>No hay ningún modelo anterior al que volver.</translation>
    </message>
    <message>
        <source>There is no model {detail} on this computer.</source>
        <translation>No hay ningún modelo {detail} en este equipo.</translation>
    </message>
    <message>
        <source>There is no model, so nothing can be measured.</source>
        <translation>No hay modelo, así que no se puede medir nada.</translation>
    </message>
    <message>
        <source>There is no result to report yet.</source>
        <translation>Aún no hay ningún resultado que informar.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Esta radiografía</translation>
    </message>
    <message>
        <source>This film cannot be read (X)</source>
        <translation>Esta radiografía es ilegible (X)</translation>
    </message>
    <message>
        <source>This film cannot be shown because of an error in Lobar.</source>
        <translation>Esta radiografía no se puede mostrar por un error de Lobar.</translation>
    </message>
    <message>
        <source>This film is not scored yet.</source>
        <translation>Esta radiografía aún no tiene puntuación.</translation>
    </message>
    <message>
        <source>This film was refused, so there is no score and nothing to show here.</source>
        <translation>Esta radiografía fue rechazada: no hay puntuación ni nada que mostrar aquí.</translation>
    </message>
    <message>
        <source>This film:</source>
        <translation>Esta radiografía:</translation>
    </message>
    <message>
        <source>This is a side view.</source>
        <translation>Es una proyección lateral.</translation>
    </message>
    <message>
        <source>This says where Lobar failed. It holds no names, no file names and no images. Please send it to whoever looks after Lobar at your clinic.</source>
        <translation>Esto dice dónde falló Lobar. No contiene nombres, ni nombres de archivo, ni imágenes. Envíelo a quien se ocupa de Lobar en su centro.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este centro</translation>
    </message>
    <message>
        <source>This very model is in use already.</source>
        <translation>Este mismo modelo ya está en uso.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold for this site</source>
        <translation>Umbral para este centro</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Too few films to measure anything</source>
        <translation>Muy pocas radiografías para medir algo</translation>
    </message>
    <message>
        <source>Too few films to say whether Lobar holds here</source>
        <translation>Muy pocas radiografías para decir si Lobar rinde igual aquí</translation>
    </message>
    <message>
        <source>Too few films.</source>
        <translation>Muy pocas radiografías.</translation>
    </message>
    <message>
        <source>Too small: {value}</source>
        <translation>Demasiado pequeña: {value}</translation>
    </message>
    <message>
        <source>Translations were not reviewed by a native clinician; the English text holds.</source>
        <translation>Traducción no revisada por un clínico nativo; vale el texto inglés.</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentado</translation>
    </message>
    <message>
        <source>Tried on {time}</source>
        <translation>Intentado el {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>Probar los ejemplos</translation>
    </message>
    <message>
        <source>Turn &amp;back</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn clockwise (R), back (Shift+R). {note}</source>
        <translation>Girar a la derecha (R), a la izquierda (Mayús+R). {note}</translation>
    </message>
    <message>
        <source>Turn it and score again</source>
        <translation>Enderezarla y volver a puntuar</translation>
    </message>
    <message>
        <source>Turning this off erases those that are in the record.</source>
        <translation>Al desactivarlo se borran los que están en el registro.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Incierto: haga que la lean</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Menos de 1 año</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Use blind readings</source>
        <translation>Usar las lecturas a ciegas</translation>
    </message>
    <message>
        <source>Use {t}</source>
        <translation>Usar {t}</translation>
    </message>
    <message>
        <source>Versions, licences and sources</source>
        <translation>Versiones, licencias y fuentes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting to be scored</source>
        <translation>En espera de puntuación</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <translation>Vigilando {name}</translation>
    </message>
    <message>
        <source>What do the labels mean?</source>
        <translation>¿Qué significan las etiquetas?</translation>
    </message>
    <message>
        <source>What is older is erased from the record at once. Files of films never are.</source>
        <translation>Lo más antiguo se borra del registro enseguida. Los archivos de las radiografías, nunca.</translation>
    </message>
    <message>
        <source>What runs the model. Each is tested on a known film before it is used.</source>
        <translation>Lo que ejecuta el modelo. Cada uno se prueba con una radiografía conocida antes de usarlo.</translation>
    </message>
    <message>
        <source>What you opened is scored as soon as you accept.</source>
        <translation>Lo que abrió se puntúa en cuanto acepte.</translation>
    </message>
    <message>
        <source>Where the threshold lies. Changing it decides every film of the list again.</source>
        <translation>Dónde está el umbral. Cambiarlo decide de nuevo cada radiografía de la lista.</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Qué hallazgos mostrar</translation>
    </message>
    <message>
        <source>Whoever labelled these films had not seen Lobar&apos;s score</source>
        <translation>Quien etiquetó estas radiografías no había visto la puntuación de Lobar</translation>
    </message>
    <message>
        <source>Window of grey values</source>
        <translation>Ventana de grises</translation>
    </message>
    <message>
        <source>Window of grey values (1 to 6). Drag on the film: across for width, up and down for level. {note}</source>
        <translation>Ventana de grises (1 a 6). Arrastre sobre la radiografía: en horizontal el ancho, en vertical el nivel. {note}</translation>
    </message>
    <message>
        <source>Window: as stored, automatic, lung, soft tissue, bone, full range (on the film)</source>
        <translation>Ventana: como se guardó, automática, pulmón, partes blandas, hueso, rango completo (en la radiografía)</translation>
    </message>
    <message>
        <source>With pneumonia</source>
        <translation>Con neumonía</translation>
    </message>
    <message>
        <source>With the columns file and label in its first line, and patient where films of one child are to be kept together.</source>
        <translation>Con las columnas file y label en su primera línea, y patient si las radiografías de un mismo niño deben ir juntas.</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Without pneumonia</source>
        <translation>Sin neumonía</translation>
    </message>
    <message>
        <source>Worklist, most urgent first</source>
        <translation>Lista de trabajo, primero las más urgentes</translation>
    </message>
    <message>
        <source>You can go back to the films meanwhile. Scores of these films are recorded, but shown to nobody.</source>
        <translation>Mientras tanto puede volver a las radiografías. Las puntuaciones de estas se registran, pero no se muestran a nadie.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name is a note of who is responsible, no electronic signature. It holds for model {model} alone: another model needs another check. You can revoke it at any time.</source>
        <translation>Su nombre indica quién es responsable; no es una firma electrónica. Vale solo para el modelo {model}: otro modelo necesita otro control. Puede revocarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>a newer version of Lobar wrote it. Use that version.</source>
        <translation>lo escribió una versión más nueva de Lobar. Use esa versión.</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>unos {n} min restantes</translation>
    </message>
    <message>
        <source>above 0.99</source>
        <translation>&gt; 0,99</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>edad {age}</translation>
    </message>
    <message>
        <source>agrees with Lobar</source>
        <translation>de acuerdo con Lobar</translation>
    </message>
    <message>
        <source>another program is using it. Close other windows of Lobar and try again.</source>
        <translation>otro programa lo está usando. Cierre otras ventanas de Lobar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>area {area}</source>
        <translation>área {area}</translation>
    </message>
    <message>
        <source>before seeing the score</source>
        <translation>antes de ver la puntuación</translation>
    </message>
    <message>
        <source>below 0.01</source>
        <translation>&lt; 0,01</translation>
    </message>
    <message>
        <source>disagrees with Lobar</source>
        <translation>en desacuerdo con Lobar</translation>
    </message>
    <message>
        <source>entry {n}, {head}</source>
        <translation>entrada {n}, {head}</translation>
    </message>
    <message>
        <source>films of patients kept apart (highest patient numbers) of the same hospital; not another hospital</source>
        <translation>radiografías de pacientes apartados (números de paciente más altos) del mismo hospital; no de otro hospital</translation>
    </message>
    <message>
        <source>films of this site that had no part in choosing its threshold</source>
        <translation>radiografías de este centro que no intervinieron en elegir su umbral</translation>
    </message>
    <message>
        <source>finds: {finding}</source>
        <translation>concluye: {finding}</translation>
    </message>
    <message>
        <source>given {p}, found {f}</source>
        <translation>dada {p}, hallada {f}</translation>
    </message>
    <message>
        <source>intercept {value}</source>
        <translation>ordenada en el origen {value}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>it cannot be read. Check that it is still there.</source>
        <translation>no se puede leer. Compruebe que siga ahí.</translation>
    </message>
    <message>
        <source>it could not be written ({detail}). The disk may be full.</source>
        <translation>no se pudo escribir ({detail}). Quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>it does not hold two folders with films. Make one folder for films with pneumonia and one for films without, and choose the folder that holds both.</source>
        <translation>no contiene dos carpetas con radiografías. Haga una carpeta para las que tienen neumonía y otra para las que no, y elija la carpeta que contiene ambas.</translation>
    </message>
    <message>
        <source>it holds no image. It may be a report or an index of a disc.</source>
        <translation>no contiene ninguna imagen. Puede ser un informe o el índice de un disco.</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file.</source>
        <translation>es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>it is an archive within an archive. Unpack it first.</source>
        <translation>es un archivo comprimido dentro de otro. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>it is damaged. Start Lobar again: it is then put aside, not deleted.</source>
        <translation>está dañado. Inicie Lobar de nuevo: entonces se aparta, no se borra.</translation>
    </message>
    <message>
        <source>it is made for a newer Lobar than {version}.</source>
        <translation>está hecho para un Lobar más nuevo que {version}.</translation>
    </message>
    <message>
        <source>it is not a film that Lobar can take.</source>
        <translation>no es una radiografía que Lobar pueda usar.</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Pack it again as an ordinary zip.</source>
        <translation>está comprimido de forma inusual. Comprímalo como zip corriente.</translation>
    </message>
    <message>
        <source>it is protected by a password. Unpack it first.</source>
        <translation>está protegido con contraseña. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} MB, the limit is {limit}.</source>
        <translation>es demasiado grande para una radiografía: {size} MB, el límite es {limit}.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} million pixels, the limit is {limit}.</source>
        <translation>es demasiado grande para una radiografía: {size} millones de píxeles, el límite es {limit}.</translation>
    </message>
    <message>
        <source>it needs Lobar {detail} or later; this is {version}.</source>
        <translation>necesita Lobar {detail} o posterior; este es {version}.</translation>
    </message>
    <message>
        <source>it needs more than {n} MB.</source>
        <translation>necesita más de {n} MB.</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds. If it lies on a share or a disc, copy it to this computer.</source>
        <translation>tardó más de {n} segundos. Si está en una carpeta de red o un disco, cópielo a este equipo.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>se detuvo.</translation>
    </message>
    <message>
        <source>its colours are stored in a way that is not supported.</source>
        <translation>sus colores están guardados de una forma no admitida.</translation>
    </message>
    <message>
        <source>its column label holds {detail} different values, which cannot all be classes.</source>
        <translation>su columna label tiene {detail} valores distintos, que no pueden ser todos clases.</translation>
    </message>
    <message>
        <source>its compression is not supported. Export it again uncompressed or as JPEG 2000.</source>
        <translation>su compresión no se admite. Expórtelo sin comprimir o como JPEG 2000.</translation>
    </message>
    <message>
        <source>its first line does not name the columns file and label. Save the table as CSV with these two names in its first line.</source>
        <translation>su primera línea no nombra las columnas file y label. Guarde la tabla como CSV con estos dos nombres en la primera línea.</translation>
    </message>
    <message>
        <source>its pixels are stored with an unusual number of bits.</source>
        <translation>sus píxeles están guardados con un número de bits inusual.</translation>
    </message>
    <message>
        <source>its test could not be started.</source>
        <translation>no se pudo iniciar su prueba.</translation>
    </message>
    <message>
        <source>its validation.json does not say that this network was validated.</source>
        <translation>su validation.json no dice que esta red se haya validado.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>menos de 1 min restante</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en espejo</translation>
    </message>
    <message>
        <source>model.json does not describe a model for this version ({detail}).</source>
        <translation>model.json no describe un modelo para esta versión ({detail}).</translation>
    </message>
    <message>
        <source>model.onnx holds no sound network.</source>
        <translation>model.onnx no contiene una red válida.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>no model was found. Choose its folder, its model.json or its zip archive.</source>
        <translation>no se encontró ningún modelo. Elija su carpeta, su model.json o su archivo zip.</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>no se pudo empezar ninguna página</translation>
    </message>
    <message>
        <source>no record is kept</source>
        <translation>no se lleva registro</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>sin escala</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>no slope: a threshold separates the classes</source>
        <translation>sin pendiente: un umbral separa las clases</translation>
    </message>
    <message>
        <source>none of the films that it lists is there. Names of files are taken from the CSV&apos;s own folder on.</source>
        <translation>no está ninguna de las radiografías que enumera. Los nombres de archivo parten de la carpeta del CSV.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>not suspected</source>
        <translation>sin sospecha</translation>
    </message>
    <message>
        <source>probability at {n}</source>
        <translation>probabilidad al {n}</translation>
    </message>
    <message>
        <source>probability {p}</source>
        <translation>probabilidad {p}</translation>
    </message>
    <message>
        <source>read by {reader}: {what}</source>
        <translation>leída por {reader}: {what}</translation>
    </message>
    <message>
        <source>reading it failed.</source>
        <translation>no se pudo leer.</translation>
    </message>
    <message>
        <source>slope {value} ({low}–{high})</source>
        <translation>pendiente {value} ({low}–{high})</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospecha</translation>
    </message>
    <message>
        <source>testing it crashed.</source>
        <translation>su prueba falló de golpe.</translation>
    </message>
    <message>
        <source>testing it took too long.</source>
        <translation>su prueba tardó demasiado.</translation>
    </message>
    <message>
        <source>testing it took too much memory.</source>
        <translation>su prueba ocupó demasiada memoria.</translation>
    </message>
    <message>
        <source>the decoder crashed on it.</source>
        <translation>el decodificador se cerró al leerlo.</translation>
    </message>
    <message>
        <source>the disk may be full, or the data folder protected. Make room and start Lobar again.</source>
        <translation>quizá el disco esté lleno o la carpeta de datos protegida. Haga espacio e inicie Lobar de nuevo.</translation>
    </message>
    <message>
        <source>the disk or the network gave an error. Copy the file to this computer.</source>
        <translation>el disco o la red dio un error. Copie el archivo a este equipo.</translation>
    </message>
    <message>
        <source>the file does not exist. Check where it was moved to.</source>
        <translation>el archivo no existe. Compruebe adónde se movió.</translation>
    </message>
    <message>
        <source>the file is damaged or ends too early. Copy it again from the X-ray machine.</source>
        <translation>el archivo está dañado o termina antes de tiempo. Cópielo de nuevo del equipo de rayos X.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from the X-ray machine.</source>
        <translation>el archivo está vacío. Cópielo de nuevo del equipo de rayos X.</translation>
    </message>
    <message>
        <source>the network cannot be run here.</source>
        <translation>la red no se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>the network does not take or give what Lobar needs ({detail}).</source>
        <translation>la red no toma o no da lo que Lobar necesita ({detail}).</translation>
    </message>
    <message>
        <source>the network keeps numbers outside of its file, which Lobar never loads.</source>
        <translation>la red guarda números fuera de su archivo, que Lobar nunca carga.</translation>
    </message>
    <message>
        <source>the network needs operators beyond the ONNX standard ({detail}).</source>
        <translation>la red necesita operadores fuera del estándar ONNX ({detail}).</translation>
    </message>
    <message>
        <source>the network scored the film that came with it wrongly ({detail}).</source>
        <translation>la red puntuó mal la radiografía que la acompaña ({detail}).</translation>
    </message>
    <message>
        <source>the zip archive holds no films.</source>
        <translation>el archivo zip no contiene radiografías.</translation>
    </message>
    <message>
        <source>the zip archive holds too many files. Unpack it first.</source>
        <translation>el archivo zip contiene demasiados archivos. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>the zip archive is damaged. Copy or pack it again.</source>
        <translation>el archivo zip está dañado. Cópielo o créelo de nuevo.</translation>
    </message>
    <message>
        <source>the zip archive would unpack to far more than films need.</source>
        <translation>el archivo zip ocuparía mucho más de lo que necesitan las radiografías.</translation>
    </message>
    <message>
        <source>there is no sound backup copy of it.</source>
        <translation>no hay ninguna copia de seguridad íntegra.</translation>
    </message>
    <message>
        <source>this computer could not start a reader. Close other programs and try again.</source>
        <translation>este equipo no pudo iniciar un lector. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>this kind of file is not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>este tipo de archivo no se admite. Use DICOM, PNG, JPEG o TIFF.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>threshold {t}</source>
        <translation>umbral {t}</translation>
    </message>
    <message>
        <source>threshold {t}, uncertain from {low} to {high}</source>
        <translation>umbral {t}, incierto de {low} a {high}</translation>
    </message>
    <message>
        <source>turned {n}° clockwise</source>
        <translation>girada {n}° a la derecha</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 año</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>version {v}</source>
        <translation>versión {v}</translation>
    </message>
    <message>
        <source>view {view}</source>
        <translation>proyección {view}</translation>
    </message>
    <message>
        <source>you have no permission to read it. Ask whoever owns the file.</source>
        <translation>no tiene permiso para leerlo. Pregunte a su dueño.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail} cannot be read. The stick or the file may be damaged.</source>
        <translation>{detail} no se puede leer. Quizá la memoria o el archivo estén dañados.</translation>
    </message>
    <message>
        <source>{detail} is damaged, or not the one that model.json describes.</source>
        <translation>{detail} está dañado o no es el que describe model.json.</translation>
    </message>
    <message>
        <source>{detail} is larger than that of any model for Lobar.</source>
        <translation>{detail} es mayor que el de cualquier modelo para Lobar.</translation>
    </message>
    <message>
        <source>{detail} is missing.</source>
        <translation>Falta {detail}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{films} as PNG or JPEG, without age and view: taken as frontal, 1 to 5 years.</source>
        <translation>{films} en PNG o JPEG, sin edad ni proyección: se toman como frontales, de 1 a 5 años.</translation>
    </message>
    <message>
        <source>{films} count</source>
        <translation>cuentan: {films}</translation>
    </message>
    <message>
        <source>{films} left to read (Ctrl+J).</source>
        <translation>Quedan por leer: {films} (Ctrl+J).</translation>
    </message>
    <message>
        <source>{films} so far, the last at {time}</source>
        <translation>{films} hasta ahora, la última a las {time}</translation>
    </message>
    <message>
        <source>{films} still to be scored.</source>
        <translation>Faltan por puntuar: {films}.</translation>
    </message>
    <message>
        <source>{films} taken out of the list. The files are untouched.</source>
        <translation>Quitado de la lista: {films}. Los archivos no se tocan.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} y {n} más</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{kind} files are not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>los archivos {kind} no se admiten. Use DICOM, PNG, JPEG o TIFF.</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{model} passed its test. It is used from the next start of Lobar.</source>
        <translation>{model} superó su prueba. Se usa desde el próximo inicio de Lobar.</translation>
    </message>
    <message>
        <source>{model} stays in use.</source>
        <translation>{model} sigue en uso.</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}. The earlier report is unchanged.</source>
        <translation>{name} no se pudo escribir: {detail}. El informe anterior no cambia.</translation>
    </message>
    <message>
        <source>{name} is not available on this computer. Choose one of: {available}.</source>
        <translation>{name} no está disponible en este equipo. Elija entre: {available}.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected. Close it there. The earlier report is unchanged.</source>
        <translation>{name} está abierto en otro programa o protegido. Ciérrelo allí. El informe anterior no cambia.</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval from {low} to {high}</source>
        <translation>{name} {value}, intervalo del 95 % de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval {limits}</source>
        <translation>{name} {value}, intervalo del 95 % {limits}</translation>
    </message>
    <message>
        <source>{name}, and score the film again. This is recorded.</source>
        <translation>{name} y volver a puntuar la radiografía. Queda registrado.</translation>
    </message>
    <message>
        <source>{name}: not measured</source>
        <translation>{name}: no medido</translation>
    </message>
    <message>
        <source>{name}: {found} found at {false} false alarms</source>
        <translation>{name}: {found} halladas con {false} de falsas alarmas</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} cm</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier readings</source>
        <translation>
            <numerusform>{n} lectura anterior</numerusform>
            <numerusform>{n} lecturas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} films</source>
        <translation>
            <numerusform>{n} radiografía</numerusform>
            <numerusform>{n} radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>{n} mm</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more urgent films above</source>
        <translation>
            <numerusform>{n} más urgente arriba</numerusform>
            <numerusform>{n} más urgentes arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} with pneumonia missed</source>
        <translation>{n} de {all} con neumonía omitidas</translation>
    </message>
    <message>
        <source>{n} of {all} without are false alarms</source>
        <translation>{n} de {all} sin neumonía son falsas alarmas</translation>
    </message>
    <message>
        <source>{n} pixels (no scale in the file)</source>
        <translation>{n} píxeles (sin escala en el archivo)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} y</source>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} y or more</source>
        <translation>{n} años o más</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} años</translation>
    </message>
    <message>
        <source>{n} {finding}</source>
        <translation>{finding}: {n}</translation>
    </message>
    <message>
        <source>{rate} films/s</source>
        <translation>{rate} rad./s</translation>
    </message>
    <message>
        <source>{reader}, {moment}: {what}</source>
        <translation>{reader}, {moment}: {what}</translation>
    </message>
    <message>
        <source>{source}, {films} that count, measured on {day} with model {model}. Where no file and no label says whose a film is, it counts as a patient of its own.</source>
        <translation>{source}, cuentan {films}, medido el {day} con el modelo {model}. Si ni el archivo ni la etiqueta dicen de quién es una radiografía, cuenta como un paciente aparte.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
    <message>
        <source>{text} of all these films</source>
        <translation>{text} de todas estas</translation>
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
        <translation>{what}: {films}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {bits} bit, {format}</source>
        <translation>{width} × {height} píxeles, {bits} bits, {format}</translation>
    </message>
    <message>
        <source>{width} × {height}, {bits} bit</source>
        <translation>{width} × {height}, {bits} bits</translation>
    </message>
    <message>
        <source>{with_} patients with and {without} without pneumonia: a share of {share} is known to within about {points} points.</source>
        <translation>{with_} pacientes con neumonía y {without} sin ella: una parte de {share} se conoce con un margen de unos {points} puntos.</translation>
    </message>
    <message>
        <source>{with_} with, {without} without</source>
        <translation>{with_} con, {without} sin</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
</TS>
